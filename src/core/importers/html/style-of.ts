import type { HtmlElement } from './html-tree.ts';

/** How an element looks by its own `style`; a platform that may not show styles keeps it as `data-style`. */
export function styleOf({ attribute }: HtmlElement): string {
  return attribute('style') || attribute('data-style');
}
