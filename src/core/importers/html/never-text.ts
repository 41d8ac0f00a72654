import { elementsIn, type HtmlElement } from './html-tree.ts';
import { isNoteMark, NOTE_MARK } from './note-mark.ts';
import { isStruckOut, STRUCK_OUT } from './struck-out.ts';

/** Why an element is no part of any text, wherever it comes from; undefined for what may be. */
export function neverText(element: HtmlElement): string | undefined {
  if (isStruckOut(element)) return STRUCK_OUT;
  if (isNoteMark(element)) return NOTE_MARK;
  return isDownloadButton(element) ? 'button' : undefined;
}

/** All that is no part of any text in an element, each once, and why. */
export function neverTextIn(root: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const found = new Map<HtmlElement, string>();
  for (const element of elementsIn(
    root,
    ({ parent }) => parent !== undefined && found.has(parent),
  )) {
    const reason = neverText(element);
    if (reason !== undefined) found.set(element, reason);
  }
  return found;
}

/** What stands behind the name of a file, and leads to it once more. */
function isDownloadButton(element: HtmlElement): boolean {
  return element.tag === 'a' && /\bwp-block-file__button\b/.test(element.attribute('class'));
}
