import type { HtmlElement } from './html-tree.ts';
import { isStruckOut, STRUCK_OUT } from './struck-out.ts';

/** Why an element is no part of any text, wherever it comes from; undefined for what may be. */
export function neverText(element: HtmlElement): string | undefined {
  if (isStruckOut(element)) return STRUCK_OUT;
  return isDownloadButton(element) ? 'button' : undefined;
}

/** What stands behind the name of a file, and leads to it once more. */
function isDownloadButton(element: HtmlElement): boolean {
  return element.tag === 'a' && /\bwp-block-file__button\b/.test(element.attribute('class'));
}
