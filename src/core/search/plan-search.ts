import type { Lexicon } from './lexicon.ts';
import type { Query, QueryWord } from './parse-query.ts';
import { correctedMatches, documentsOf, plainMatches, type WordMatches } from './word-matches.ts';

/**
 * One way to read a query: a document answers that has at least so many of the words, each as one of its matches.
 * `corrected` says for each word whether its matches are corrections.
 */
export type Attempt = {
  readonly words: readonly WordMatches[];
  readonly corrected: readonly boolean[];
  readonly atLeast: number;
  /** Whether there may be more matches, which fit no better. */
  readonly isCut?: boolean;
};

/**
 * The ways to read a query, the strictest and cheapest first; each is worked out only when it is asked for, which is
 * when those before gave nothing. 1: every word, in any form; a word that is nowhere is corrected. 2: every word may
 * be corrected, and half of them are enough (the documents with the most are taken). `enough` are the documents that the
 * beginnings have together for which a query of one word stands. Every document has all words of a query without any.
 */
export function* planSearch(
  lexicon: Lexicon,
  { words }: Query,
  enough = Infinity,
): Generator<Attempt> {
  const most = words.length === 1 ? enough : Infinity;
  const plain = words.map((word) => plainMatches(lexicon, word, most));
  const corrections = new Map<QueryWord, WordMatches>();
  const correct = (word: QueryWord): WordMatches => {
    const known = corrections.get(word) ?? correctedMatches(lexicon, word);
    corrections.set(word, known);
    return known;
  };
  const corrected = plain.map(({ size }) => size === 0);
  yield {
    words: words.map((word, at) => (plain[at]?.size ? plain[at] : correct(word))),
    corrected,
    atLeast: words.length,
    isCut: documentsOf(lexicon, plain[0] ?? new Map()) >= most,
  };
  yield {
    words: words.map((word, at) => new Map([...correct(word), ...(plain[at] ?? [])])),
    corrected: words.map(() => true),
    atLeast: Math.ceil(words.length / 2),
  };
}
