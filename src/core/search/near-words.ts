import { editsFrom, LONGEST_COMPARED } from '../language/edit-distance.ts';
import { letterMask } from './letter-mask.ts';
import { prefixRange, type Lexicon } from './lexicon.ts';

/**
 * The words of a lexicon that are exactly so many edits from a word, by their numbers. Only words of a fitting
 * length whose letters differ in no more than the edits could change are compared: a pass over bits. Empty for words
 * that are too long to compare.
 */
export function nearWords({ words, masks }: Lexicon, word: string, edits: number): number[] {
  const near: number[] = [];
  if (word.length > LONGEST_COMPARED) return near;
  const mask = letterMask(word);
  const compare = editsFrom(word);
  for (let number = 0; number < words.length; number++) {
    // The masks first: the words are far apart in memory.
    const has = masks[number] ?? 0;
    if (hasMoreBits(mask & ~has, edits) || hasMoreBits(has & ~mask, edits)) continue;
    const other = words[number] ?? '';
    if (Math.abs(other.length - word.length) > edits) continue;
    if (compare(other).whole === edits) near.push(number);
  }
  return near;
}

/** The words with the same first letter of which a beginning is one edit from what is typed, by their numbers. */
export function nearBeginnings(lexicon: Lexicon, typed: string): number[] {
  const near: number[] = [];
  if (typed.length > LONGEST_COMPARED) return near;
  const compare = editsFrom(typed);
  const { first, end } = prefixRange(lexicon, typed.slice(0, 1));
  for (let number = first; number < end; number++) {
    const longer = lexicon.words[number] ?? '';
    if (longer.length > typed.length && compare(longer).beginning === 1) near.push(number);
  }
  return near;
}

/** Whether a 32-bit number has more bits set than so many, which are taken away one by one. */
function hasMoreBits(bits: number, most: number): boolean {
  let left = bits;
  for (let taken = 0; taken < most; taken++) left &= left - 1;
  return left !== 0;
}
