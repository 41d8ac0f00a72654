import { wordsOf } from '../language/fold.ts';
import { createGrowingNumbers } from './growing-numbers.ts';
import { createLexicon, languageBitOf, type Lexicon } from './lexicon.ts';
import { invertPostings, postingsOf, type Postings } from './postings.ts';
import type { PostingsOf } from './match-documents.ts';

/** Documents by their words, held in memory. A document is named by its number, from 0. */
export type WordIndex = {
  readonly documents: number;
  readonly lexicon: Lexicon;
  readonly postingsOf: PostingsOf;
  /** The words of a document, in order, by their numbers in the lexicon. */
  readonly wordsOf: (document: number) => Uint32Array;
};

/** Takes documents, the newest first, a few at a time if need be, and makes an index of those that it has. */
export type WordIndexer = {
  /** Adds a document in a language (a BCP 47 tag). */
  readonly add: (text: string, inLanguage: string) => void;
  /** The index of all that was added so far, the same however they were added; good until more are added. */
  readonly index: () => WordIndex;
};

/**
 * An indexer without documents. Time and memory are linear in the texts, but for sorting the distinct words; a
 * document takes 8 bytes a word.
 */
export function createWordIndexer(): WordIndexer {
  const numbers = new Map<string, number>();
  const languages = createGrowingNumbers();
  const starts = createGrowingNumbers();
  const values = createGrowingNumbers();
  starts.add(0);
  return {
    add: (text, inLanguage) => {
      for (const word of wordsOf(text)) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) numbers.set(word, number);
        values.add(number);
      }
      languages.add(languageBitOf(inLanguage));
      starts.add(values.size());
    },
    index: () => {
      const words = [...numbers.keys()].toSorted();
      const places = new Uint32Array(words.length);
      for (const [place, word] of words.entries()) {
        places[numbers.get(word) ?? 0] = place;
        numbers.set(word, place);
      }
      const texts = { starts: starts.whole(), values: values.whole() };
      for (const [at, number] of texts.values.entries()) texts.values[at] = places[number] ?? 0;
      return indexOf(words, texts, languages.whole());
    },
  };
}

function indexOf(words: readonly string[], texts: Postings, languages: Uint32Array): WordIndex {
  const inverted = invertPostings(texts, words.length);
  const counts = new Uint32Array(words.length);
  const seen = new Uint8Array(words.length);
  for (let word = 0; word < words.length; word++) {
    const documents = postingsOf(inverted, word);
    counts[word] = documents.length;
    let bits = 0;
    for (let at = 0; at < documents.length; at++) bits |= languages[documents[at] ?? 0] ?? 0;
    seen[word] = bits;
  }
  return {
    documents: languages.length,
    lexicon: createLexicon(words, counts, seen),
    postingsOf: (word) => postingsOf(inverted, word),
    wordsOf: (document) => postingsOf(texts, document),
  };
}
