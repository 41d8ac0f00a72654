import { cleanPhrase } from '../bytes/clean-text.ts';
import { atOnce, type Sliced } from '../../language/sliced.ts';
import { blocksInSlices, type BlocksOptions, type BlocksReading } from '../html/blocks-of.ts';
import { findElement, textOf, type HtmlElement } from '../html/html-tree.ts';
import { parseMarkupInSlices } from '../html/parse-markup.ts';
import type { ImporterTools } from '../importer.ts';
import { decodeReferences } from '../xml/references.ts';

const TAG = /<[A-Za-z/!?]/;

/** The blocks of a piece of HTML, such as a feed or an export has in its fields. */
export function fragmentBlocks(
  html: string,
  options: BlocksOptions,
  tools: ImporterTools,
): BlocksReading {
  return atOnce(fragmentBlocksInSlices(html, options, tools));
}

/** The same, with rests. */
export function* fragmentBlocksInSlices(
  html: string,
  options: BlocksOptions,
  tools: ImporterTools,
): Sliced<BlocksReading> {
  return yield* blocksInSlices(yield* fragmentTreeInSlices(html, tools), options);
}

/** Whether there is a tag in a text. */
export function hasTag(text: string): boolean {
  return TAG.test(text);
}

/** The text of a piece of HTML on one line; undefined where there is none. */
export function fragmentText(html: string, tools: ImporterTools): string | undefined {
  const text = hasTag(html) ? textOf(fragmentTree(html, tools)) : decodeReferences(html);
  return phraseOf(text);
}

/** A plain text on one line, its blanks single; undefined for one of nothing but blanks. */
export function phraseOf(text: string | undefined): string | undefined {
  const phrase = cleanPhrase((text ?? '').replace(/\s+/g, ' '));
  return phrase === '' ? undefined : phrase;
}

/** The elements of a piece of HTML. */
export function fragmentTree(html: string, tools: ImporterTools): HtmlElement {
  return atOnce(fragmentTreeInSlices(html, tools));
}

function* fragmentTreeInSlices(html: string, tools: ImporterTools): Sliced<HtmlElement> {
  const page = `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  const tree = yield* parseMarkupInSlices(page, tools);
  return findElement(tree, ({ tag }) => tag === 'body') ?? tree;
}
