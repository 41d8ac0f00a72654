import { atOnce, type Sliced } from '../../language/sliced.ts';
import type { ImporterTools } from '../importer.ts';
import { boundMarkup } from './bound-markup.ts';
import { htmlTreeInSlices, type HtmlElement } from './html-tree.ts';

/** Makes a tree of markup with the platform's parser, whatever the markup is like; throws where it cannot be one. */
export function parseMarkup(html: string, tools: ImporterTools): HtmlElement {
  return atOnce(parseMarkupInSlices(html, tools));
}

/** The same, with rests. */
export function* parseMarkupInSlices(
  html: string,
  { parseHtml }: ImporterTools,
): Sliced<HtmlElement> {
  const bound = boundMarkup(html);
  yield;
  const parsed = parseHtml(bound);
  yield;
  return yield* htmlTreeInSlices(parsed);
}
