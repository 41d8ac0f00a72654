import { findElement, textOf, type HtmlElement } from './html-tree.ts';

/** The reason for leaving out the mark of a footnote. */
export const NOTE_MARK = 'mark of a footnote';

const MARK = /^[[(]?(?:\d{1,3}|\p{L}|[*†‡§¶]{1,3})[\])]?$/u;

/** The sign behind a footnote that leads back to its mark. */
const BACK = /^[\^↑↩⏎⤴]\p{Mn}?$/u;

/** What a mark is called that a style raises. */
const NOTE = /foot-?note|\bfn\b|note-?ref/i;

/** Whether an element is but a raised mark that leads to a footnote, or a sign that leads back: in a quotation it would read as one of its words. */
export function isNoteMark(element: HtmlElement): boolean {
  if (isLinkWithin(element) && BACK.test(textOf(element))) return true;
  const inner = { sup: isLinkWithin, a: isRaised }[element.tag];
  if (!inner || !MARK.test(textOf(element))) return false;
  if (element.tag === 'a' && !isLinkWithin(element)) return false;
  if (element.tag === 'a' && NOTE.test(element.attribute('class'))) return true;
  return findElement(element, inner) !== undefined;
}

function isLinkWithin(element: HtmlElement): boolean {
  return element.tag === 'a' && element.attribute('href').includes('#');
}

function isRaised({ tag }: HtmlElement): boolean {
  return tag === 'sup';
}
