import { ArchiveError } from './archive-error.ts';
import { assertMagic } from './assert-magic.ts';
import { decodeWords, encodeWords } from './front-coding.ts';
import { createRiceReader, createRiceWriter } from './rice-code.ts';

/**
 * What documents are found by, with those that have it: a word, or a section or person (`termOfSection`,
 * `termOfPerson`). `languages`: 1 for Indonesian documents, 2 for English, 3 for both, 0 for what is no word.
 */
export type TermPostings = {
  readonly term: string;
  readonly languages: number;
  /** Ascending numbers of documents within their segment. */
  readonly documents: Uint32Array;
};

const MAGIC = 'kutip terms 1';
const MOST_DOCUMENTS = 0xff_ff_ff;
/** Lines of text before the lists. */
const LINES = 3;
const LINE_END = 10;

/**
 * A shard: the magic line with the number of documents of the segment, a line of front-coded terms, a line of
 * 4 × the number of documents + languages for each, in base 36; then all lists, Rice-coded.
 */
export function encodeShard(terms: readonly TermPostings[], documents: number): Uint8Array {
  const lists = createRiceWriter();
  for (const { documents: list } of terms) lists.list(list, documents);
  const counts = terms.map(({ documents: list, languages }) => list.length * 4 + languages);
  const head = [
    `${MAGIC} ${documents}`,
    encodeWords(terms.map(({ term }) => term)),
    counts.map((count) => count.toString(36)).join(' '),
    '',
  ].join('\n');
  const text = new TextEncoder().encode(head);
  const bits = lists.done();
  const shard = new Uint8Array(text.length + bits.length);
  shard.set(text);
  shard.set(bits, text.length);
  return shard;
}

/** Reads what `encodeShard` wrote; throws an `ArchiveError` with the reason where it did not. */
export function decodeShard(bytes: Uint8Array): Map<string, TermPostings> {
  let end = 0;
  for (let line = 0; line < LINES; line++) end = bytes.indexOf(LINE_END, end) + 1 || bytes.length;
  const head = new TextDecoder().decode(bytes.subarray(0, end));
  const [magic, coded = '', counts = ''] = head.split('\n');
  const documents = Number(magic?.slice(MAGIC.length));
  assertMagic(magic, `${MAGIC} ${documents}`);
  if (!(documents <= MOST_DOCUMENTS)) throw new ArchiveError('it is of too many documents');
  const numbers = counts.split(' ');
  const lists = createRiceReader(bytes.subarray(end));
  return new Map(
    decodeWords(coded).map((term, at) => {
      const number = Number.parseInt(numbers[at] ?? '', 36);
      const list = lists.list(Math.floor(number / 4), documents);
      return [term, { term, languages: number % 4, documents: list }];
    }),
  );
}
