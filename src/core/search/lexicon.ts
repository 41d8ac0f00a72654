import { findIndonesianRoots } from './indonesian-families.ts';
import { stemEnglish } from '../language/english-stem.ts';
import { firstFrom } from './first-from.ts';
import { createWordFamilies, type WordFamilies } from './word-families.ts';
import { letterMask } from './letter-mask.ts';
import { atOnce, type Sliced } from '../language/sliced.ts';

/** The languages whose affixes are known. */
export const stemmedLanguages = ['id', 'en'] as const;

/** A language whose affixes are known. */
export type StemmedLanguage = (typeof stemmedLanguages)[number];

/** The bit of each language in `Lexicon.languages`. */
export const languageBits: Readonly<Record<StemmedLanguage, number>> = { id: 1, en: 2 };

/** The bit of a language (a BCP 47 tag); 0 for one without a stemmer. */
export function languageBitOf(inLanguage: string): number {
  const language = inLanguage.slice(0, 2).toLowerCase();
  return language === 'id' || language === 'en' ? languageBits[language] : 0;
}

/**
 * Every distinct folded word of a collection of documents, and what follows from the words alone. A word is named
 * by its number, its place in `words`. Prefixes, slips of the finger and other forms of a word are all resolved
 * here, without the documents.
 */
export type Lexicon = {
  /** Ascending by UTF-16 code units, so that the words with one beginning are neighbours. */
  readonly words: readonly string[];
  /** How many documents have each word. */
  readonly counts: Uint32Array;
  /** For each word the sum of the `languageBits` of the documents that have it; 0 where the language is another. */
  readonly languages: Uint8Array;
  /** The forms of one root, by the affixes of each language. Worked out when first asked for. */
  readonly families: Readonly<Record<StemmedLanguage, WordFamilies>>;
  /** The letters of each word, by `letterMask`. Worked out when first asked for. */
  readonly masks: Uint32Array;
  /** Works the families out, that nobody has to wait for them later. */
  readonly prepare: () => Sliced<void>;
};

/** A lexicon of sorted, distinct words, with a count and the bits of its languages for each. */
export function createLexicon(
  words: readonly string[],
  counts: Uint32Array,
  languages: Uint8Array,
): Lexicon {
  let families: Lexicon['families'] | undefined;
  let masks: Uint32Array | undefined;
  return {
    words,
    counts,
    languages,
    get families() {
      return (families ??= atOnce(familiesOf(words, counts, languages)));
    },
    get masks() {
      return (masks ??= Uint32Array.from(words, letterMask));
    },
    *prepare() {
      families ??= yield* familiesOf(words, counts, languages);
    },
  };
}

/** The number of a folded word, -1 where no document has it. */
export function wordNumber({ words }: Lexicon, word: string): number {
  const at = firstFrom(words, word);
  return words[at] === word ? at : -1;
}

/** The numbers of the words that begin so: from `first` to before `end`. */
export function prefixRange(
  { words }: Lexicon,
  beginning: string,
): { readonly first: number; readonly end: number } {
  return { first: firstFrom(words, beginning), end: firstFrom(words, `${beginning}\uffff`) };
}

function* familiesOf(
  words: readonly string[],
  counts: Uint32Array,
  languages: Uint8Array,
): Sliced<Lexicon['families']> {
  const all = new Uint32Array(words.length).map((_, number) => number);
  const numbersOf = (language: StemmedLanguage) =>
    all.filter((number) => ((languages[number] ?? 0) & languageBits[language]) !== 0);
  const of = { id: numbersOf('id'), en: numbersOf('en') };
  const wordsOf = (numbers: Uint32Array) => Array.from(numbers, (number) => words[number] ?? '');
  yield;
  const indonesian = yield* findIndonesianRoots(
    wordsOf(of.id),
    of.id.map((number) => counts[number] ?? 0),
  );
  yield;
  const english = { ofWords: wordsOf(of.en).map(stemEnglish), rootOf: stemEnglish };
  return {
    id: yield* createWordFamilies(words, of.id, indonesian),
    en: yield* createWordFamilies(words, of.en, english),
  };
}
