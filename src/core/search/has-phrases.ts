import { wordNumber, type Lexicon } from './lexicon.ts';

/** Whether a text, by the numbers of its words in order, has every one of some phrases. */
export function hasPhrases(
  lexicon: Lexicon,
  phrases: readonly (readonly string[])[],
): (words: ArrayLike<number>) => boolean {
  const wanted = phrases.map((phrase) => phrase.map((word) => wordNumber(lexicon, word)));
  return (words) => wanted.every((phrase) => !phrase.includes(-1) && hasPhrase(words, phrase));
}

function hasPhrase(words: ArrayLike<number>, phrase: readonly number[]): boolean {
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((word, at) => words[start + at] === word)) return true;
  }
  return false;
}
