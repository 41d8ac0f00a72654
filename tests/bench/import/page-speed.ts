import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../../src/cli/sources/parse-html.ts';
import { htmlImporter } from '../../../src/core/importers/html-importer.ts';
import { addQuotes } from '../../../src/core/pipeline/add-quotes.ts';
import { beginArticle } from '../../../src/core/pipeline/begin-article.ts';

/** Reads a page; false where it found no article or broke. */
type Reader = (page: Uint8Array) => Promise<boolean>;

/** The whole of what an import does with a page: characters, tree, facts, blocks, quotes and their speakers. */
const ours: Reader = async (page) => {
  const bytes = async function* () {
    yield page;
  };
  let found = false;
  for await (const imported of htmlImporter.read(
    { name: 'a.html', bytes: bytes() },
    { parseHtml },
  )) {
    if (imported.kind !== 'article') continue;
    addQuotes(beginArticle(imported.article, { slug: 'a', dateImported: '2025-06-02' }));
    found = true;
  }
  return found;
};

/** Mozilla's Readability on the same parser: the markup of the text, a title, a byline. */
const readability: Reader = async (page) => {
  try {
    return new Readability(parseHtml(new TextDecoder().decode(page))).parse() !== null;
  } catch {
    return false;
  }
};

/** CPU seconds over all pages that both read. */
export type PageSpeed = {
  readonly ours: number;
  readonly readability: number;
  readonly pages: number;
};

/** Times both on every page by turns, so that what else the machine does falls on both alike. */
export async function timePages(pages: readonly Uint8Array[]): Promise<PageSpeed> {
  const sums = { ours: 0, readability: 0, pages: 0 };
  for (const page of pages) {
    const [first, second] = [await seconds(ours, page), await seconds(readability, page)];
    if (first === undefined || second === undefined) continue;
    sums.ours += first;
    sums.readability += second;
    sums.pages++;
  }
  return sums;
}

async function seconds(read: Reader, page: Uint8Array): Promise<number | undefined> {
  const start = process.cpuUsage();
  const found = await read(page);
  const { user, system } = process.cpuUsage(start);
  return found ? (user + system) / 1e6 : undefined;
}
