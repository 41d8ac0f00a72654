import { editDistance } from '../language/edit-distance.ts';
import { stem } from '../language/stem.ts';
import type { QueryWord } from './parse-query.ts';
import { letterMask, type TitleIndex } from './title-index.ts';

/** The words of an index that a query's word stands for, by their numbers, each with how well it fits: 1 is the word itself. */
export type WordMatches = ReadonlyMap<number, number>;

/**
 * How well a match of each kind fits; measured on known-item queries over real headlines. A prefix fits the better
 * the more of the word is typed.
 */
const FIT = { prefix: 0.6, wholePrefix: 0.92, family: 0.75, oneEdit: 0.6, twoEdits: 0.35 } as const;
/** Shorter words have too many neighbours to be corrected, as in most engines since Lucene's `AUTO` fuzziness. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;
/** Longer than any word: what a query holds beyond is no word to correct. */
const LONGEST_CORRECTED = 40;

/** The word itself, its family by affixes, and, while it is still being typed, the words that it begins. */
export function plainMatches(index: TitleIndex, { word, open }: QueryWord): Map<number, number> {
  const matches = new Map<number, number>();
  const exact = index.wordNumbers.get(word);
  if (exact !== undefined) matches.set(exact, 1);
  for (const language of ['id', 'en'] as const) {
    for (const member of index.families[language].get(stem(word, language)) ?? []) {
      if (!matches.has(member)) matches.set(member, FIT.family);
    }
  }
  if (open) addPrefixed(index, word, matches);
  return matches;
}

/**
 * The words that one edit turns the query's word into (from 4 letters on), else two (from 8 on); an open word is
 * also corrected as the beginning of longer words. Empty where nothing is near.
 */
export function correctedMatches(
  index: TitleIndex,
  { word, open }: QueryWord,
): Map<number, number> {
  const matches = new Map<number, number>();
  if (word.length < ONE_EDIT_FROM || word.length > LONGEST_CORRECTED) return matches;
  const limit = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const mask = letterMask(word);
  for (const [number, other] of index.words.entries()) {
    if (Math.abs(other.length - word.length) > limit) continue;
    if (bits(mask ^ (index.letterMasks[number] ?? 0)) > 2 * limit) continue;
    const edits = editDistance(word, other, limit);
    if (edits === 1) matches.set(number, FIT.oneEdit);
    else if (edits === 2 && limit === 2) matches.set(number, FIT.twoEdits);
  }
  if (matches.size === 0 && open) addCorrectedPrefixes(index, word, matches);
  return withFamilies(index, matches);
}

function addPrefixed(index: TitleIndex, word: string, matches: Map<number, number>): void {
  for (const [number, longer] of wordsFrom(index.words, word)) {
    const share = word.length / longer.length;
    const fit = FIT.prefix + (FIT.wholePrefix - FIT.prefix) * share;
    matches.set(number, Math.max(fit, matches.get(number) ?? 0));
  }
}

function addCorrectedPrefixes(index: TitleIndex, word: string, matches: Map<number, number>): void {
  for (const [number, longer] of wordsFrom(index.words, word.slice(0, 1))) {
    if (editDistance(word, longer.slice(0, word.length), 1) === 1)
      matches.set(number, FIT.twoEdits);
  }
}

/** Corrected words bring their families: a typo in an affixed form still finds the other forms. */
function withFamilies(index: TitleIndex, matches: Map<number, number>): Map<number, number> {
  const all = new Map(matches);
  for (const [number, fit] of matches) {
    const word = index.words[number] ?? '';
    for (const member of index.families.id.get(stem(word, 'id')) ?? []) {
      if (!all.has(member)) all.set(member, fit * FIT.family);
    }
  }
  return all;
}

/** The words, with their numbers, that begin so. */
function* wordsFrom(words: readonly string[], beginning: string): Generator<[number, string]> {
  for (let number = firstFrom(words, beginning); number < words.length; number++) {
    const word = words[number] ?? '';
    if (!word.startsWith(beginning)) return;
    yield [number, word];
  }
}

/** Where in sorted words the first stands that is not before `word` (binary search). */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bits(mask: number): number {
  let rest = mask;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
