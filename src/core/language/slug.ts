import { hash32 } from './hash.ts';

const LONGEST = 80;
/** The sign is looked for first: looking behind at each character would take many times as long. */
const APOSTROPHES = /['`´‘’ʼ](?<=\p{L}.)(?=\p{L})/gu;
const SEPARATORS = /[^\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const NOT_ASCII = /[^a-z0-9-]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * The slug of a headline: NFKD, ASCII, lower case, words joined by hyphens, at most 80 characters, cut at a word.
 * Letters without an ASCII form are left out; where nothing is left it is `a-` and 8 hex digits of the headline's hash.
 */
export function slugOf(headline: string): string {
  const slug = cutAtWord(BEYOND_ASCII.test(headline) ? wordsOf(headline) : asciiWords(headline));
  return slug || `a-${hash32(headline).toString(16).padStart(8, '0')}`;
}

function wordsOf(headline: string): string[] {
  const words = headline
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(SEPARATORS, '-')
    .toLowerCase()
    .replace(NOT_ASCII, '');
  return words.split('-').filter((word) => word !== '');
}

/** The same words in a fraction of the time, for headlines of ASCII alone, as most are. */
const asciiWords = (headline: string): string[] =>
  headline
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

function cutAtWord(words: readonly string[]): string {
  let slug = (words[0] ?? '').slice(0, LONGEST);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}
