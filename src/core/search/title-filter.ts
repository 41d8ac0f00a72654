import type { IsoDate } from '../article/article.ts';
import { slugOf } from '../language/slug.ts';
import type { Query } from './parse-query.ts';
import { postingsOf } from './postings.ts';
import type { TitleIndex } from './title-index.ts';

/** What narrows a search: `section` by name or slug; `from` and `to` are days (or months, or years), both included. */
export type TitleFilters = {
  readonly section?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
};

/**
 * Whether a title, by its place in the index, is of the section and the days asked for, has every phrase of the query
 * and none of the words that it excludes. A title without a date is of no day.
 */
export function titleFilter(
  index: TitleIndex,
  query: Query,
  filters: TitleFilters,
): (title: number) => boolean {
  const section = filters.section === undefined ? undefined : slugOf(filters.section);
  const excluded = numbersOf(index, query.excluded);
  const phrases = query.phrases.map((phrase) => numbersOf(index, phrase));
  return (title) => {
    if (section !== undefined && index.sections[title] !== section) return false;
    if (!isWithin(index.titles[title]?.datePublished, filters)) return false;
    if (phrases.length === 0 && excluded.length === 0) return true;
    const words = postingsOf(index.wordsOfTitle, title);
    if (excluded.some((word) => words.includes(word))) return false;
    return phrases.every((phrase) => hasPhrase(words, phrase));
  };
}

/** A word that no title has is -1, which is in no title. */
function numbersOf(index: TitleIndex, words: readonly string[]): number[] {
  return words.map((word) => index.wordNumbers.get(word) ?? -1);
}

/** Compares the beginnings that both dates give: `2024-03` holds every day of that March. */
function isWithin(date: IsoDate | undefined, { from, to }: TitleFilters): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  const first = from?.slice(0, 10) ?? '';
  const last = to?.slice(0, 10) ?? date;
  return date.slice(0, first.length) >= first && date.slice(0, last.length) <= last;
}

function hasPhrase(words: Uint32Array, phrase: readonly number[]): boolean {
  return words.some((_, start) => phrase.every((word, at) => words[start + at] === word));
}
