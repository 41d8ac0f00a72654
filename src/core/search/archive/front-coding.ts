import { ArchiveError } from './archive-error.ts';

/** What words share with the word before is written as one capital letter, which no folded word has. */
const LONGEST_SHARED = 25;
const LETTER_A = 65;
const LONGEST_WORD = 2_000;

/** Words as one text: for each a capital letter for how many letters it shares with the word before, then the rest. */
export function encodeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const shared = sharedLength(before, word);
      before = word;
      return String.fromCharCode(LETTER_A + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `encodeWords` wrote, in their order. */
export function decodeWords(coded: string): string[] {
  let before = '';
  return Array.from(coded.matchAll(/[A-Z][^A-Z]*/g), ([entry]) => {
    before = before.slice(0, entry.charCodeAt(0) - LETTER_A) + entry.slice(1);
    if (before.length > LONGEST_WORD) throw new ArchiveError('a word is too long');
    return before;
  });
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, LONGEST_SHARED);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length;
}
