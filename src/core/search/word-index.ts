import { createGrowingNumbers } from '../language/growing-numbers.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { PostingsOf } from './match-documents.ts';
import { invertPostings, postingsOf, type Postings } from './postings.ts';
import type { Sliced } from '../language/sliced.ts';
import { sortWords } from './sort-words.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Documents by their words, held in memory. A document is named by its number, from 0. */
export type WordIndex = {
  readonly documents: number;
  readonly lexicon: Lexicon;
  readonly postingsOf: PostingsOf;
  /** The words of a document's text, in order, by their numbers in the lexicon. */
  readonly wordsIn: (bytes: Uint8Array, start: number, end: number) => Uint32Array;
};

/** Takes documents, the newest first, a few at a time if need be, and makes an index of those that it has. */
export type WordIndexer = {
  /** Adds a document by its text in UTF-8, and the bit of its language. */
  readonly add: (bytes: Uint8Array, start: number, end: number, language: number) => void;
  /** The index of all that was added so far, the same however they were added. */
  readonly index: () => Sliced<WordIndex>;
};

/**
 * An indexer without documents. Time and memory are linear in the texts, but for sorting the distinct words; a
 * document takes 4 bytes a word, and as much again until the index is made. `textOf` reads what is not plain letters.
 */
export function createWordIndexer(textOf: (bytes: Uint8Array) => string): WordIndexer {
  const table = createWordTable(textOf);
  /** For each word the sum of the bits of its documents' languages. */
  let languages = new Uint8Array();
  const starts = createGrowingNumbers();
  const values = createGrowingNumbers();
  starts.add(0);
  return {
    add: (bytes, start, end, language) => {
      const words = table.read(bytes, start, end);
      if (table.size() > languages.length) languages = enlarged(languages, 2 * table.size());
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0;
        values.add(word);
        languages[word] = (languages[word] ?? 0) | language;
      }
      starts.add(values.size());
    },
    index: () => {
      const texts = { starts: starts.whole(), values: values.whole() };
      return indexOf(table, texts, languages);
    },
  };
}

function* indexOf(table: WordTable, texts: Postings, languages: Uint8Array): Sliced<WordIndex> {
  yield;
  const words = table.words();
  yield;
  const numbers = new Map(words.map((word, number) => [word, number]));
  const sorted = yield* sortWords(words);
  const order = Uint32Array.from(sorted, (word) => numbers.get(word) ?? 0);
  const places = new Uint32Array(words.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  const inverted = yield* invertPostings(texts, words.length);
  const documentsOf: PostingsOf = (word) => postingsOf(inverted, order[word] ?? words.length);
  yield;
  const bits = new Uint8Array(words.length);
  for (let place = 0; place < order.length; place++)
    bits[place] = languages[order[place] ?? 0] ?? 0;
  const counts = order.map(
    (number) => (inverted.starts[number + 1] ?? 0) - (inverted.starts[number] ?? 0),
  );
  return {
    documents: texts.starts.length - 1,
    lexicon: createLexicon(sorted, counts, bits),
    postingsOf: documentsOf,
    wordsIn: (...text) => table.read(...text).map((number) => places[number] ?? 0),
  };
}

function enlarged(bits: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(size);
  more.set(bits);
  return more;
}
