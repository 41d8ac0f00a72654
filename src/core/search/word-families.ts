import { firstFrom } from './first-from.ts';
import { invertPostings, postingsOf } from './postings.ts';
import type { Sliced } from './sliced.ts';

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
  numbers: readonly number[],
  { ofWords, rootOf }: Roots,
): Sliced<WordFamilies> {
  const others = new Map<string, number>();
  const numberOf = (root: string): number | undefined => {
    const at = firstFrom(words, root);
    return words[at] === root ? at : others.get(root);
  };
  const values = Uint32Array.from(ofWords, (root, at) => {
    const own = numbers[at] ?? 0;
    const number = words[own] === root ? own : numberOf(root);
    if (number === undefined) others.set(root, words.length + others.size);
    return number ?? words.length + others.size - 1;
  });
  const starts = Uint32Array.from([...numbers.keys(), numbers.length]);
  yield;
  const members = yield* invertPostings({ starts, values }, words.length + others.size);
  for (const [at, member] of members.values.entries()) members.values[at] = numbers[member] ?? 0;
  return {
    rootOf,
    membersOf: (root) => postingsOf(members, numberOf(root) ?? members.starts.length),
  };
}
