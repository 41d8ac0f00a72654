import type { RelatedLink } from '../../article/article.ts';
import { hasClassWord } from './class-words.ts';
import { elementsIn, findElement, textOf, type HtmlElement } from './html-tree.ts';
import { webAddress } from './web-address.ts';

/** The most letters of a teaser: headline, section, date and a sentence or two. */
const MOST_LETTERS = 500;
const MOST_ELEMENTS = 200;
/** From which share of its letters on an element is nothing but a link. */
const WHOLE = 0.85;

/** Whether an element shows another article: a headline that is a link, with a picture or a sentence or two. */
export function isTeaser(element: HtmlElement): boolean {
  if (element.letters === 0 || element.letters > MOST_LETTERS || element.size > MOST_ELEMENTS)
    return false;
  if (element.linked === 0) return isUnderLink(element);
  if (element.tag === 'a') return element.blocks > 0 && element.letters > 15 && !isInText(element);
  if (!/^(?:article|li|div|section)$/.test(element.tag)) return false;
  const headings = headingsIn(element);
  const [first] = headings;
  return headings.length === 1 && first !== undefined && isLinked(first, element);
}

/** Whether a card with a headline lies as a whole under an empty link, which pages stretch over it. */
function isUnderLink(element: HtmlElement): boolean {
  if (!/^(?:article|li)$/.test(element.tag) || headingsIn(element).length !== 1) return false;
  return (
    findElement(element, (inner) => isLink(inner) && isEmpty(inner) && leadsAway(inner)) !==
    undefined
  );
}

function isEmpty({ letters, size }: HtmlElement): boolean {
  return letters === 0 && size === 0;
}

/** Whether a link stands in the midst of a sentence. */
function isInText({ parent }: HtmlElement): boolean {
  return parent !== undefined && parent.own >= 2;
}

function headingsIn(element: HtmlElement): HtmlElement[] {
  const headings: HtmlElement[] = [];
  for (const inner of elementsIn(element)) {
    if (/^h[1-6]$/.test(inner.tag) && inner.letters > 0) headings.push(inner);
    if (headings.length > 1) break;
  }
  return headings;
}

/** Whether a heading is nothing but a link to another page, or stands in one. */
export function isLinked(heading: HtmlElement, within?: HtmlElement): boolean {
  if (heading.letters < 8) return false;
  const link =
    heading.linked >= heading.letters * WHOLE
      ? findElement(heading, isLink)
      : linkAround(heading, within);
  return link !== undefined && leadsAway(link);
}

function isLink({ tag }: HtmlElement): boolean {
  return tag === 'a';
}

function linkAround(
  heading: HtmlElement,
  within: HtmlElement | undefined,
): HtmlElement | undefined {
  for (let around = heading.parent; around && around !== within?.parent; around = around.parent)
    if (around.tag === 'a') return around;
  return undefined;
}

function leadsAway(link: HtmlElement): boolean {
  const href = link.attribute('href').trim();
  return href !== '' && !href.startsWith('#');
}

const TITLE = new Set(['title', 'headline', 'judul']);

function isTitle(element: HtmlElement): boolean {
  return element.letters >= 8 && hasClassWord(element, TITLE);
}

/** The link that a teaser is; undefined where it leads nowhere that a text may link to. */
export function teaserLink(
  element: HtmlElement,
  base: string | undefined,
): RelatedLink | undefined {
  const heading =
    headingsIn(element)[0] ?? findElement(element, (inner) => isTitle(inner)) ?? element;
  const headline = textOf(heading);
  const link =
    element.tag === 'a'
      ? element
      : (findElement(heading, isLink) ??
        linkAround(heading, element) ??
        findElement(element, isLink));
  const url = link && webAddress(link.attribute('href'), base);
  return url === undefined || headline === ''
    ? undefined
    : { type: 'related', label: '', headline, url };
}
