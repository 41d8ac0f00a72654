import type { ImporterTools } from '../importer.ts';
import { boundMarkup } from './bound-markup.ts';
import { htmlTree, type HtmlElement } from './html-tree.ts';

/** Makes a tree of markup with the platform's parser, whatever the markup is like; throws where it cannot be one. */
export function parseMarkup(html: string, { parseHtml }: ImporterTools): HtmlElement {
  return htmlTree(parseHtml(boundMarkup(html)));
}
