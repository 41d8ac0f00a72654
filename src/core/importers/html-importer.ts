import { decodeHead } from './bytes/byte-order.ts';
import { looksLikeText } from './bytes/looks-like-text.ts';
import { readSafely } from './fragment/read-safely.ts';
import { decodeHtml } from './html/decode-html.ts';
import { parseMarkup } from './html/parse-markup.ts';
import { readHtmlPage } from './html/read-html-page.ts';
import type { Imported, Importer, ImporterTools, Source } from './importer.ts';

/** The largest page, in bytes. */
const LARGEST = 32 * 2 ** 20;

const OPENING =
  /^[\s\ufeff]*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|link|div|article|section|main|header|h1|p)\b/i;

/** A saved news page: the article in it, with pictures, lists, tables, embeds and related links as they stand. */
export const htmlImporter = {
  form: 'html',
  detect: (head, name) =>
    looksLikeText(head) &&
    (OPENING.test(decodeHead(head.subarray(0, 4096))) ||
      (/\.x?html?$/i.test(name) && decodeHead(head).includes('<'))),
  read: readHtml,
} as const satisfies Importer;

async function* readHtml(source: Source, tools: ImporterTools): AsyncGenerator<Imported> {
  const bytes = await gather(source.bytes);
  if (!bytes) {
    yield { kind: 'failed', at: '', reason: `the page is larger than ${LARGEST / 2 ** 20} MB` };
    return;
  }
  const { html, guessed } = decodeHtml(bytes);
  const parse = (markup: string) => parseMarkup(markup, tools);
  const page = readSafely('', () => readHtmlPage(parse(html), source.url, parse));
  if (page.kind === 'article' && guessed !== undefined) {
    yield {
      ...page,
      warnings: [...page.warnings, `is no UTF-8 and names no encoding; it was read as ${guessed}`],
    };
  } else yield page;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    parts.push(chunk.slice());
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
