import { ArchiveError } from './archive-error.ts';
import { assertMagic } from './assert-magic.ts';
import { decodeWords, encodeWords } from './front-coding.ts';

/** The words of an archive: in order, with how many documents have each and in which languages (1 Indonesian, 2 English). */
export type LexiconWords = {
  readonly words: readonly string[];
  readonly counts: Uint32Array;
  readonly languages: Uint8Array;
};

const MAGIC = 'kutip words 1';
/** Counts are written as one character each, from this one on. */
const ZERO = 48;
/** Half powers of two, so far as counts go. */
const MOST_LEVEL = 60;

/**
 * A lexicon as text: the magic line, the words front-coded, their counts and their languages, a character each. Counts
 * are rounded to half powers of two: they weigh words before the postings, which know better, are there.
 */
export function encodeLexicon({ words, counts, languages }: LexiconWords): string {
  const levels = Array.from(counts, (count) => String.fromCharCode(ZERO + countLevel(count)));
  return [MAGIC, encodeWords(words), levels.join(''), languages.join('')].join('\n');
}

/** Reads what `encodeLexicon` wrote, counts rounded; throws an `ArchiveError` with the reason where it did not. */
export function decodeLexicon(file: string): LexiconWords {
  const [magic, coded = '', levels = '', languages = ''] = file.split('\n');
  assertMagic(magic, MAGIC);
  const words = decodeWords(coded);
  const isOrdered = words.every((word, at) => at === 0 || word > (words[at - 1] ?? ''));
  if (!isOrdered || words.length !== levels.length || words.length !== languages.length)
    throw new ArchiveError('its words are not in order, or not all there');
  return {
    words,
    counts: Uint32Array.from(levels, (level) => 2 ** ((level.charCodeAt(0) - ZERO) / 2) + 0.5),
    languages: Uint8Array.from(languages),
  };
}

/** A count to the nearest half power of two. */
function countLevel(count: number): number {
  return Math.min(Math.round(2 * Math.log2(Math.max(1, count))), MOST_LEVEL);
}
