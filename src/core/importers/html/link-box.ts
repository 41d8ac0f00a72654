import type { RelatedLink } from '../../article/article.ts';
import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';
import { ownAddresses } from './own-addresses.ts';
import { webAddress } from './web-address.ts';

const MOST_LETTERS = 500;
const MOST_ELEMENTS = 60;
/** The fewest letters of another article's headline: shorter links lead to sections, topics, profiles. */
const LEAST_HEADLINE = 20;

/** The related links that a box is which has a heading and nothing else but links to pages of its own site; undefined for any other. */
export function boxOfLinks(
  element: HtmlElement,
  base: string | undefined,
  isLeftOut: (element: HtmlElement) => boolean,
): readonly RelatedLink[] | undefined {
  if (!/^(?:div|section)$/.test(element.tag) || element.linked === 0) return undefined;
  if (element.letters > MOST_LETTERS || element.size > MOST_ELEMENTS) return undefined;
  const heading = headingIn(element);
  if (!heading || heading.linked > 0 || heading.letters + element.linked !== element.letters)
    return undefined;
  const label = textOf(heading).replace(/\s*[:：]$/u, '');
  const links: RelatedLink[] = [];
  const isOwn = ownAddresses(base);
  let rest = element.linked;
  for (const inner of elementsIn(element, isLeftOut)) {
    if (inner.tag !== 'a' || inner.letters === 0) continue;
    const url = webAddress(inner.attribute('href'), base);
    const headline = textOf(inner);
    if (url === undefined || !isOwn(url) || headline.length < LEAST_HEADLINE) return undefined;
    links.push({ type: 'related', label, headline, url });
    rest -= inner.letters;
  }
  return rest === 0 ? links : undefined;
}

/** The only heading in an element. */
function headingIn(element: HtmlElement): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  for (const inner of elementsIn(element)) {
    if (!/^h[2-6]$/.test(inner.tag)) continue;
    if (found) return undefined;
    found = inner;
  }
  return found;
}
