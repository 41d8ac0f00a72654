import type { Draft } from '../article/article.ts';
import { decodeHead } from './bytes/byte-order.ts';
import { cleanLines } from './bytes/clean-text.ts';
import { looksLikeText } from './bytes/looks-like-text.ts';
import { readLines } from './bytes/read-lines.ts';
import type { Imported, Importer, Source } from './importer.ts';
import { draftOf } from './page/draft.ts';
import type { NumberedLine } from './page/page-line.ts';
import { readPage } from './page/read-page.ts';

/** The longest line of a page, and the longest page, in bytes and UTF-16 units. */
const LONGEST_LINE = 4 * 2 ** 20;
const LONGEST_PAGE = 16 * 2 ** 20;

/** Documents in markup are no dumped text, though they can be decoded. */
const MARKUP = /^[\s\ufeff]*<(?:!doctype|html|head|body|\?xml|rss|feed|!--)/i;

/** One news page dumped to text: menus, headline, byline, text and what stands around it. Any text is taken for one. */
export const textImporter = {
  form: 'text',
  detect: (head) => {
    const opening = decodeHead(head.subarray(0, 1024));
    return looksLikeText(head) && !MARKUP.test(opening) && !isMultipart(opening);
  },
  read: readText,
} as const satisfies Importer;

/** Whether it is a mail, or a page that a browser saved with its pictures (MHTML): the parts of both are encoded. */
function isMultipart(opening: string): boolean {
  return /^[\w-]+: /.test(opening) && /^content-type:\s*multipart\//im.test(opening);
}

async function* readText(source: Source): AsyncGenerator<Imported> {
  const lines: NumberedLine[] = [];
  let size = 0;
  let legacy = 0;
  for await (const line of readLines(source.bytes, LONGEST_LINE)) {
    const at = `line ${lines.length + 1}`;
    if (line.kind === 'too-long') {
      yield { kind: 'failed', at, reason: `the line is longer than ${LONGEST_LINE / 2 ** 20} MB` };
      return;
    }
    size += line.text.length;
    if (size > LONGEST_PAGE) {
      yield {
        kind: 'failed',
        at,
        reason: `the text is longer than ${LONGEST_PAGE / 2 ** 20} million characters`,
      };
      return;
    }
    if (line.legacy) legacy++;
    for (const text of cleanLines(line.text)) lines.push({ number: lines.length + 1, text });
  }
  yield readArticle(lines, legacy, source.url);
}

function readArticle(
  lines: readonly NumberedLine[],
  legacy: number,
  url: string | undefined,
): Imported {
  const page = readPage(lines);
  const drafted = draftOf(page, url);
  if (drafted.kind === 'failed') return { kind: 'failed', at: 'line 1', reason: drafted.reason };
  const warnings = [...drafted.warnings];
  if (legacy > 0) warnings.push(`${legacy} lines are no UTF-8 and were read as windows-1252`);
  const article: Draft = drafted.draft;
  return { kind: 'article', article, at: 'line 1', dropped: page.dropped, warnings };
}
