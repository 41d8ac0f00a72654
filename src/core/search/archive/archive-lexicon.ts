import { createLexicon, type Lexicon } from '../lexicon.ts';
import type { LexiconWords } from './lexicon-file.ts';

/** One lexicon of the words of several, with the counts and languages of all. */
export function joinLexicons(lexicons: readonly LexiconWords[]): Lexicon {
  const joined = new Map<string, { count: number; languages: number }>();
  for (const { words, counts, languages } of lexicons) {
    for (const [at, word] of words.entries()) {
      const { count = 0, languages: others = 0 } = joined.get(word) ?? {};
      joined.set(word, {
        count: count + (counts[at] ?? 0),
        languages: others | (languages[at] ?? 0),
      });
    }
  }
  const words = [...joined.keys()].toSorted();
  return createLexicon(
    words,
    Uint32Array.from(words, (word) => joined.get(word)?.count ?? 0),
    Uint8Array.from(words, (word) => joined.get(word)?.languages ?? 0),
  );
}
