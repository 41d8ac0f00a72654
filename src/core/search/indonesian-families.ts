import {
  indonesianReadings,
  isShapedLikeRoot,
  type Reading,
} from '../language/indonesian-affixes.ts';
import { indonesianWholeWords } from '../language/indonesian-whole-words.ts';
import { firstFrom } from './first-from.ts';
import type { Sliced } from '../language/sliced.ts';
import type { Roots } from './word-families.ts';

/** What speaks for a root, in powers of two of the number of words that it would explain; set on our own families. */
const FOR = { known: 2, sure: 1.5, shared: 1, rarer: 0.3, lost: 0.3 } as const;
/** How many times rarer than its form a root may count as, in powers of two. */
const RAREST = 6;
/**
 * So many words must point to a root whose shape is not sure; or to one that is short, or that the collection does not
 * have where only an i is cut off, with which many whole words end.
 */
const POINTED_TO = { unsure: 2, doubtful: 3 } as const;
const SHORT_ROOT = 3;
const MOST_LAYERS = 3;
const NONE: readonly Weighed[] = [];
/** Words that are worked through without a rest. */
const SLICE = 2000;

/** A reading, and how many texts have its root. One that is not sure counts only where some have. */
type Weighed = Reading & { readonly count: number };

/** A word with its readings, and how many texts have it. */
type ReadWord = {
  readonly word: string;
  readonly readings: readonly Weighed[];
  readonly count: number;
};

/** The words of a collection as the dictionary of the readings of others. */
type Dictionary = {
  readonly read: (word: string) => ReadWord;
  /** For each root that two words or more could come from, how many. */
  readonly support: ReadonlyMap<string, number>;
};

/**
 * Finds the roots of folded Indonesian words with those of a collection, sorted, as the dictionary; `counts` says how
 * many texts have each. Of the readings that the affix rules allow, that one holds for which most speaks: how many words
 * of the collection could come from the root, whether it is a word itself and no rarity beside its form, whether its
 * sounds make it sure, and how few letters it gives up. It is repeated, since a root may have one of its own
 * (`pengujian`, `penguji`, `uji`).
 */
export function* findIndonesianRoots(words: readonly string[], counts: Uint32Array): Sliced<Roots> {
  const { support, ofWords } = yield* rootsOfWords(words, counts);
  const countOf = (word: string): number => {
    const at = firstFrom(words, word);
    return words[at] === word ? (counts[at] ?? 0) : 0;
  };
  const read = (word: string) => readWord(word, countOf(word), countOf);
  return { ofWords, rootOf: (word) => rootIn({ read, support }, read(word)) };
}

/** Apart, so that what is known of all words while it works goes with it. */
function* rootsOfWords(
  words: readonly string[],
  counts: Uint32Array,
): Sliced<Pick<Roots, 'ofWords'> & Pick<Dictionary, 'support'>> {
  const places = new Map<string, number>();
  for (let at = 0; at < words.length; at++) places.set(words[at] ?? '', at);
  yield;
  const countOf = (word: string) => counts[places.get(word) ?? -1] ?? 0;
  const known: ReadWord[] = [];
  yield* eachOf(words, (word, at) => known.push(readWord(word, counts[at] ?? 0, countOf)));
  const read = (word: string) => known[places.get(word) ?? -1] ?? readWord(word, 0, countOf);
  const support = yield* countSupport(known);
  const dictionary = { read, support };
  const ofWords: string[] = [];
  yield* eachOf(known, (word) => ofWords.push(rootIn(dictionary, word)));
  return { support, ofWords };
}

/** Does something for each, so many a slice. */
function* eachOf<Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => unknown,
): Sliced<void> {
  let at = 0;
  for (const item of items) {
    if (at % SLICE === 0) yield;
    work(item, at++);
  }
}

function readWord(word: string, count: number, countOf: (word: string) => number): ReadWord {
  const possible = indonesianReadings(word);
  if (possible.length === 0 || indonesianWholeWords.has(word))
    return { word, readings: NONE, count };
  const readings: Weighed[] = [];
  for (const { root, sure } of possible) {
    const known = countOf(root);
    const shaped = sure || (word === `${root}i` && isShapedLikeRoot(root, 'i'));
    if (shaped || known > 0) readings.push({ root, sure: shaped, count: known });
  }
  return { word, readings, count };
}

function rootIn(dictionary: Dictionary, word: ReadWord): string {
  let last = word;
  for (let layer = 0; layer < MOST_LAYERS && last.readings.length > 0; layer++) {
    const root = likeliestRoot(last, dictionary.support);
    if (root === last.word) break;
    last = dictionary.read(root);
  }
  return last.word;
}

function* countSupport(words: readonly ReadWord[]): Sliced<Dictionary['support']> {
  const support = new Map<string, number>();
  yield* eachOf(words, ({ readings }) => {
    for (const [at, { root }] of readings.entries()) {
      if (readings.findIndex((other) => other.root === root) === at)
        support.set(root, (support.get(root) ?? 0) + 1);
    }
  });
  yield;
  return new Map([...support].filter(([, count]) => count > 1));
}

function likeliestRoot(
  { word, readings, count: own }: ReadWord,
  support: Dictionary['support'],
): string {
  const itself = own > 0 ? FOR.known + Math.log2(1 + (support.get(word) ?? 0)) : 0;
  let likeliest = word;
  let most = 0;
  for (const reading of readings) {
    const { root, sure, count } = reading;
    const pointed = support.get(root) ?? 1;
    if (pointed < leastPointed(word, reading)) continue;
    const lost = FOR.lost * (word.length - root.length);
    const known = count > 0 ? FOR.known - FOR.rarer * timesRarer(count, own) : 0;
    const speaks = Math.log2(1 + pointed) + (sure ? FOR.sure : 0) + known - lost;
    const shared = sure && pointed > 1 ? FOR.shared : 0;
    if (speaks > Math.max(most, itself - shared)) [likeliest, most] = [root, speaks];
  }
  return likeliest;
}

/** How many words must point to the root of a reading, the word itself among them, for that it counts. */
function leastPointed(word: string, { root, sure, count }: Weighed): number {
  const byI = word === `${root}i`;
  if (root.length === SHORT_ROOT || (byI && count === 0)) return POINTED_TO.doubtful;
  return sure && !byI ? 1 : POINTED_TO.unsure;
}

/** In powers of two, from 0 to `RAREST`. */
function timesRarer(root: number, form: number): number {
  return Math.min(RAREST, Math.max(0, Math.log2((form + 1) / (root + 1))));
}
