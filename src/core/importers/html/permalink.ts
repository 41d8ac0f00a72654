import { hasClassWord } from './class-words.ts';
import { textOf, type HtmlElement } from './html-tree.ts';

const NAMES = new Set('permalink headerlink headinglink editsection copylink copy'.split(' '));
/** What has no letter and no digit in it: `#`, `¶`, `§`. */
const SIGN = /^[^\p{L}\p{N}]*$/u;

/** Whether a part of a heading is not its words but a link to it: a sign behind it, `[edit]`, `Copy link`. */
export function isPermalink(element: HtmlElement, heading: HtmlElement): boolean {
  if (element.letters === 0 || element.letters === heading.letters) return false;
  return hasClassWord(element, NAMES) || (element.tag === 'a' && SIGN.test(textOf(element)));
}
