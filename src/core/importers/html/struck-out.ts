import type { HtmlElement } from './html-tree.ts';
import { styleOf } from './style-of.ts';

const TAGS = new Set('s strike del'.split(' '));
const LINE_THROUGH = /text-decoration(?:-line)?\s{0,3}:[^;]{0,60}line-through/i;

/** The reason for leaving out what is struck out. */
export const STRUCK_OUT = 'struck out';

/**
 * Whether a page has struck an element out: it says no longer what stands there. Blocks have no mark for that, and
 * without one the words would read as if they still stood.
 */
export function isStruckOut(element: HtmlElement): boolean {
  return TAGS.has(element.tag) || LINE_THROUGH.test(styleOf(element));
}
