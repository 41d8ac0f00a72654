import { invertPostings, postingsOf } from './postings.ts';

/** The words of a lexicon by their roots in one language. */
export type WordFamilies = {
  /** The root of a folded word, whether the lexicon has it or not. */
  readonly rootOf: (word: string) => string;
  /** The numbers of the words that have this root, ascending. */
  readonly membersOf: (root: string) => Uint32Array;
};

/** Groups those words of a lexicon that belong to a language by their roots. */
export function createWordFamilies(
  words: readonly string[],
  belongs: (number: number) => boolean,
  rootOf: (word: string) => string,
): WordFamilies {
  const groups = new Map<string, number>();
  const starts = new Uint32Array(words.length + 1);
  const groupOf: number[] = [];
  for (const [number, word] of words.entries()) {
    if (belongs(number)) groupOf.push(numberIn(groups, rootOf(word)));
    starts[number + 1] = groupOf.length;
  }
  const postings = { starts, values: Uint32Array.from(groupOf) };
  const members = invertPostings(postings, groups.size);
  const none = new Uint32Array();
  return {
    rootOf,
    membersOf: (root) => {
      const group = groups.get(root);
      return group === undefined ? none : postingsOf(members, group);
    },
  };
}

function numberIn(groups: Map<string, number>, root: string): number {
  const known = groups.get(root);
  if (known !== undefined) return known;
  groups.set(root, groups.size);
  return groups.size - 1;
}
