import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ArchiveDocument } from '../../../src/core/search/archive/archive-document.ts';
import { slugOf } from '../../../src/core/language/slug.ts';
import { inventedHeadline } from '../invent-article.ts';

/** The sections of these headlines, in turn. */
export const SECTIONS = ['Nasional', 'Internasional', 'Ekonomi', 'Olahraga', 'Teknologi', 'Budaya'];
const NEWEST = Date.UTC(2025, 0, 1);
const MINUTES = 60_000;

/** The headlines of a file, one a line, the newest first; a `.gz` is opened. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  const input = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input })) if (line !== '') yield line;
}

/** Headlines about places that do not exist, one a line. */
export function* inventedLines(count: number): Generator<string> {
  for (let number = 0; number < count; number++) yield inventedHeadline(number);
}

/** Writes headlines into a file, one a line; gives how many. */
export async function writeLines(
  lines: AsyncIterable<string> | Iterable<string>,
  path: string,
): Promise<number> {
  let count = 0;
  async function* ended() {
    for await (const line of lines) {
      count++;
      yield `${line}\n`;
    }
  }
  await pipeline(Readable.from(ended()), createWriteStream(path));
  return count;
}

/** The headlines of a file as an edition has them: the newest first, one every 50 minutes. */
export async function* documentsOf(path: string): AsyncGenerator<ArchiveDocument> {
  let number = 0;
  for await (const text of linesOf(path)) yield documentOf(text, number++);
}

/** A headline as the edition would have it, `number` before the newest. */
export function documentOf(text: string, number: number): ArchiveDocument {
  return {
    text,
    slug: slugOf(text),
    datePublished: `${new Date(NEWEST - number * 50 * MINUTES).toISOString().slice(0, 19)}Z`,
    articleSection: SECTIONS[number % SECTIONS.length] ?? '',
    inLanguage: 'id',
    people: [],
  };
}
