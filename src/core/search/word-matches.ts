import { stemmedLanguages, prefixRange, wordNumber, type Lexicon } from './lexicon.ts';
import { nearBeginnings, nearWords } from './near-words.ts';
import type { QueryWord } from './parse-query.ts';

/** The words of a lexicon that a query's word stands for, by their numbers, each with how well it fits: 1 is the word itself. */
export type WordMatches = ReadonlyMap<number, number>;

/**
 * How well a match of each kind fits; measured on known-item queries over real headlines. A prefix fits the better
 * the more of the word is typed.
 */
const FIT = { prefix: 0.6, wholePrefix: 0.92, family: 0.75, oneEdit: 0.6, twoEdits: 0.35 } as const;
/** Shorter words have too many neighbours to be corrected, as in most engines since Lucene's `AUTO` fuzziness. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

/**
 * The word itself, its family by affixes, and, while it is still being typed, the words that it begins: the shortest
 * of them until they have `enough` documents together. A single letter stands for half of an archive.
 */
export function plainMatches(
  lexicon: Lexicon,
  { word, open }: QueryWord,
  enough = Infinity,
): WordMatches {
  const matches = new Map<number, number>();
  const exact = wordNumber(lexicon, word);
  if (exact >= 0) matches.set(exact, 1);
  addFamilies(lexicon, word, FIT.family, matches);
  if (open) addPrefixed(lexicon, word, enough, matches);
  return matches;
}

/**
 * The words that one edit turns the query's word into (from 4 letters on), or, where there are none, two (from 8
 * on), with their families; an open word is else corrected as the beginning of longer words. Empty where nothing
 * is near.
 */
export function correctedMatches(lexicon: Lexicon, { word, open }: QueryWord): WordMatches {
  const matches = new Map<number, number>();
  if (word.length < ONE_EDIT_FROM) return matches;
  addNear(lexicon, nearWords(lexicon, word, 1), FIT.oneEdit, matches);
  if (matches.size === 0 && open) {
    for (const number of nearBeginnings(lexicon, word)) matches.set(number, FIT.twoEdits);
  }
  if (matches.size === 0 && word.length >= TWO_EDITS_FROM) {
    addNear(lexicon, nearWords(lexicon, word, 2), FIT.twoEdits, matches);
  }
  return matches;
}

/** How many documents the matches have together, at most. */
export function documentsOf({ counts }: Lexicon, matches: WordMatches): number {
  let documents = 0;
  for (const number of matches.keys()) documents += counts[number] ?? 0;
  return documents;
}

function addPrefixed(
  lexicon: Lexicon,
  word: string,
  enough: number,
  matches: Map<number, number>,
): void {
  const { first, end } = prefixRange(lexicon, word);
  const longest = longestOf(lexicon, first, end, enough);
  for (let number = first; number < end; number++) {
    const { length } = lexicon.words[number] ?? '';
    if (length > longest) continue;
    addMatch(matches, number, FIT.prefix + (FIT.wholePrefix - FIT.prefix) * (word.length / length));
  }
}

/** How long words must be taken from a range for that they have enough documents together. */
function longestOf({ words, counts }: Lexicon, first: number, end: number, enough: number): number {
  const byLength: number[] = [];
  for (let number = first; number < end; number++) {
    const { length } = words[number] ?? '';
    byLength[length] = (byLength[length] ?? 0) + (counts[number] ?? 0);
  }
  let documents = 0;
  for (let length = 0; length < byLength.length; length++) {
    documents += byLength[length] ?? 0;
    if (documents >= enough) return length;
  }
  return Infinity;
}

/** Corrected words bring their families: a slip in an affixed form still finds the other forms. */
function addNear(
  lexicon: Lexicon,
  near: readonly number[],
  fit: number,
  matches: Map<number, number>,
): void {
  for (const number of near) addMatch(matches, number, fit);
  for (const number of near) {
    addFamilies(lexicon, lexicon.words[number] ?? '', fit * FIT.family, matches);
  }
}

function addFamilies(
  { families }: Lexicon,
  word: string,
  fit: number,
  matches: Map<number, number>,
): void {
  for (const language of stemmedLanguages) {
    const { membersOf, rootOf } = families[language];
    for (const member of membersOf(rootOf(word))) addMatch(matches, member, fit);
  }
}

function addMatch(matches: Map<number, number>, number: number, fit: number): void {
  if (fit > (matches.get(number) ?? 0)) matches.set(number, fit);
}
