import type { IsoDate } from '../article/article.ts';
import { foldedWords } from '../language/fold.ts';
import { slugOf } from '../language/slug.ts';
import { invertPostings, type Postings } from './postings.ts';
import { createWordFamilies, type WordFamilies } from './word-families.ts';

/** A headline to be found, as `search/titles.json` of an edition has it. */
export type Title = {
  readonly slug: string;
  readonly headline: string;
  readonly datePublished?: IsoDate;
  readonly articleSection?: string;
};

/** Headlines ready to be searched with `searchTitles`; a title is named by its place in `titles`. */
export type TitleIndex = {
  readonly titles: readonly Title[];
  /** Every folded word once, in order, so that the words with one beginning are neighbours. A word is named by its place. */
  readonly words: readonly string[];
  readonly wordNumbers: ReadonlyMap<string, number>;
  /** The titles of a word, ascending. */
  readonly titlesOfWord: Postings;
  /** The words of a title, in their order. */
  readonly wordsOfTitle: Postings;
  readonly families: WordFamilies;
  /** One bit for each letter or digit of a word: two words that differ in many bits are many edits apart. */
  readonly letterMasks: Uint32Array;
  /** The section of each title, as a slug; empty where it has none. */
  readonly sections: readonly string[];
  /** The places of the titles, newest first: what comes earlier wins a tie. */
  readonly ages: Uint32Array;
};

/**
 * Indexes headlines by their folded words; they are best given newest first, which decides between equals without
 * a date. Time and memory are linear in the headlines' length, but for sorting the distinct words.
 */
export function createTitleIndex(titles: readonly Title[]): TitleIndex {
  const { words, wordNumbers, wordsOfTitle } = numberWords(titles);
  return {
    titles,
    words,
    wordNumbers,
    titlesOfWord: invertPostings(wordsOfTitle, words.length),
    wordsOfTitle,
    families: createWordFamilies(words, wordsOfTitle),
    letterMasks: Uint32Array.from(words, letterMask),
    sections: sectionsOf(titles),
    ages: agesOf(titles),
  };
}

/** Folds every headline and names its words by their places among all words in order. */
function numberWords(
  titles: readonly Title[],
): Pick<TitleIndex, 'words' | 'wordNumbers' | 'wordsOfTitle'> {
  const found = new Map<string, number>();
  const values: number[] = [];
  const starts = new Uint32Array(titles.length + 1);
  for (const [title, { headline }] of titles.entries()) {
    for (const { word } of foldedWords(headline)) {
      const number = found.get(word) ?? found.size;
      if (number === found.size) found.set(word, number);
      values.push(number);
    }
    starts[title + 1] = values.length;
  }
  const words = [...found.keys()].toSorted();
  const places = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) places[found.get(word) ?? 0] = place;
  for (const [place, word] of words.entries()) found.set(word, place);
  const sorted = Uint32Array.from(values, (number) => places[number] ?? 0);
  return { words, wordNumbers: found, wordsOfTitle: { starts, values: sorted } };
}

/** The letters and digits of a folded word as bits of one number: a–z, then the digits, the rest on one bit. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
    else mask |= 1 << (code >= 48 && code <= 57 ? 26 + (code % 5) : 31);
  }
  return mask >>> 0;
}

function sectionsOf(titles: readonly Title[]): string[] {
  const slugs = new Map<string, string>([['', '']]);
  return titles.map(({ articleSection = '' }) => {
    const known = slugs.get(articleSection);
    if (known !== undefined) return known;
    const slug = slugOf(articleSection);
    slugs.set(articleSection, slug);
    return slug;
  });
}

/** Each title's rank in time, 0 for the newest; titles of one moment stay in their order, those without a date last. */
function agesOf(titles: readonly Title[]): Uint32Array {
  const order = titles.map((_, title) => title);
  const date = (title: number) => titles[title]?.datePublished ?? '';
  order.sort((one, other) => compare(date(other), date(one)) || one - other);
  const ages = new Uint32Array(titles.length);
  for (const [age, title] of order.entries()) ages[title] = age;
  return ages;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
