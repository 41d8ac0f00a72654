import type { RelatedLink } from '../../article/article.ts';
import { isProfileLink } from './profile-link.ts';
import { elementsIn, findElement, textOf, type HtmlElement } from './html-tree.ts';
import { ownAddresses } from './own-addresses.ts';
import { isReadAlso } from './read-also.ts';
import { webAddress } from './web-address.ts';

/** What a box of links that editors put into a text is taken for. */
const TAKEN_FOR = new Set(['related box', 'aside']);
const MOST_LETTERS = 400;
const MOST_ELEMENTS = 40;
const MOST_LINKS = 3;
/** The fewest letters of another article's headline. */
const LEAST_HEADLINE = 20;

/**
 * The links of a box that has nothing but `Baca juga` and a few of them, though it seems to be furniture for this reason:
 * editors put it there, and readers want it. Undefined for any other.
 */
export function readAlsoLinks(
  element: HtmlElement,
  reason: string,
  base: string | undefined,
): readonly RelatedLink[] | undefined {
  if (!TAKEN_FOR.has(reason) || element.linked === 0) return undefined;
  if (element.letters > MOST_LETTERS || element.size > MOST_ELEMENTS) return undefined;
  const links = [...elementsIn(element)].filter(({ tag, letters }) => tag === 'a' && letters > 0);
  if (links.length > MOST_LINKS) return undefined;
  let words = textOf(element);
  for (const link of links) words = words.replace(textOf(link), ' ');
  const label = words.replace(/^\s{1,9}|[\s|»>:：]{1,9}$/gu, '');
  if (!isReadAlso(label)) return undefined;
  const isOwn = ownAddresses(base);
  const related = links.flatMap((link): RelatedLink[] => {
    const url = webAddress(link.attribute('href'), base);
    const headline = textOf(findElement(link, ({ tag }) => /^h[1-6]$/.test(tag)) ?? link);
    const isArticle = headline.length >= LEAST_HEADLINE && !isProfileLink(link);
    return url !== undefined && isOwn(url) && isArticle
      ? [{ type: 'related', label, headline, url }]
      : [];
  });
  return related.length > 0 ? related : undefined;
}
