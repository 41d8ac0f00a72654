import { textOf, type HtmlElement } from './html-tree.ts';

/** The most letters of a row: a name, an outlet, a place, a date. */
const MOST_LETTERS = 120;
/** Where a part of several words ends and the next begins, with nothing between: `Ratna Wulandari` `Kabar Selo`. */
const GLUED = / .*\p{Ll}\n\p{Lu}/u;

/**
 * Whether an element is one of several spans that are all of a short row and stand without a space between: a style
 * sets them apart, as in the header of an article.
 */
export function isPartOfRow(element: HtmlElement): boolean {
  const { tag, parent } = element;
  if (tag !== 'span' || !parent || parent.own > 0 || parent.letters > MOST_LETTERS) return false;
  const before = parent.children[parent.children.indexOf(element) - 1];
  if (before?.kind !== 'element' || before.tag !== 'span') return false;
  return GLUED.test(`${textOf(before)}\n${textOf(element)}`);
}
