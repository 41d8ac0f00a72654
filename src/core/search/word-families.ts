import { firstFrom } from './first-from.ts';
import { invertPostings, postingsOf } from './postings.ts';
import type { Sliced } from '../language/sliced.ts';

/** The words of a lexicon by their roots in one language. */
export type WordFamilies = {
  /** The root of a folded word, whether the lexicon has it or not. */
  readonly rootOf: (word: string) => string;
  /** The numbers of the words that have this root, ascending. */
  readonly membersOf: (root: string) => Uint32Array;
};

/** The root of each of some words, in their order, and of any other word. */
export type Roots = {
  readonly ofWords: readonly string[];
  readonly rootOf: WordFamilies['rootOf'];
};

/**
 * Groups some words of a lexicon by their roots; `numbers` are those of the words, ascending. A root that is a word of
 * the lexicon goes by its number, which most are: others have a number after these.
 */
export function* createWordFamilies(
  words: readonly string[],
  numbers: Uint32Array,
  { ofWords, rootOf }: Roots,
): Sliced<WordFamilies> {
  const others = new Map<string, number>();
  const numberOf = (root: string): number | undefined => {
    const at = firstFrom(words, root);
    return words[at] === root ? at : others.get(root);
  };
  const values = new Uint32Array(numbers.length);
  const starts = new Uint32Array(numbers.length + 1);
  for (let at = 0; at < numbers.length; at++) {
    const root = ofWords[at] ?? '';
    const own = numbers[at] ?? 0;
    const number = words[own] === root ? own : numberOf(root);
    values[at] = number ?? words.length + others.size;
    if (number === undefined) others.set(root, words.length + others.size);
    starts[at + 1] = at + 1;
  }
  yield;
  const members = yield* invertPostings({ starts, values }, words.length + others.size);
  for (let at = 0; at < members.values.length; at++)
    members.values[at] = numbers[members.values[at] ?? 0] ?? 0;
  return {
    rootOf,
    membersOf: (root) => postingsOf(members, numberOf(root) ?? members.starts.length),
  };
}
