import type { Sliced } from '../language/sliced.ts';

/** Sorts distinct words by UTF-16 code units, those of one first letter a slice. */
export function* sortWords(words: readonly string[]): Sliced<string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const letter = word.slice(0, 1);
    const others = byLetter.get(letter);
    if (others) others.push(word);
    else byLetter.set(letter, [word]);
  }
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].toSorted()) {
    yield;
    for (const word of byLetter.get(letter)?.toSorted() ?? []) sorted.push(word);
  }
  return sorted;
}
