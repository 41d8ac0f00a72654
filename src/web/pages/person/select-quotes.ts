import { dayOf } from '../../../core/article/date.ts';
import type { PersonQuote } from '../../../core/edition/edition.ts';
import { sectionSlug } from '../../../core/edition/section-slug.ts';
import { fold } from '../../../core/language/fold.ts';
import { parseQuery } from '../../../core/search/parse-query.ts';

/** Stands for the missing date, and for the missing section, in the address. */
export const NONE = '-';

/** A quote with all that it may be looked up by. */
export type ListedQuote = {
  readonly quote: PersonQuote;
  /** The calendar day (`2025-05-14`) in the edition's time zone, else `NONE`. */
  readonly day: string;
  /** The slug of its article's section, else `NONE`. */
  readonly section: string;
  /** The person's own words, folded, between spaces. */
  readonly folded: string;
};

/** What narrows the list; '' narrows nothing. */
export type QuoteFilter = {
  readonly query: string;
  /** The beginning of a day: a year (`2025`) or a month (`2025-05`); `NONE` for what has no date. */
  readonly period: string;
  /** A section's slug; `NONE` for what is in none. */
  readonly section: string;
};

/** Makes quotes ready to be filtered, each once: a list that grows costs no more than what is new in it. */
export function quoteLister(timeZone: string) {
  const known = new WeakMap<PersonQuote, ListedQuote>();
  const list = (quote: PersonQuote): ListedQuote => ({
    quote,
    day: dayOf(quote.datePublished ?? '', timeZone) ?? NONE,
    section: sectionSlug(quote) ?? NONE,
    folded: ` ${fold(wordsOf(quote))} `,
  });
  return (quotes: readonly PersonQuote[]): ListedQuote[] =>
    quotes.map((quote) => {
      const listed = known.get(quote) ?? list(quote);
      known.set(quote, listed);
      return listed;
    });
}

/** The person's own words, marks included. */
export function wordsOf({ sentence, start, end }: PersonQuote): string {
  return sentence.slice(start, end);
}

/**
 * Those of the period and the section that have what the query asks for, as a search reads it: each word begins a word
 * that the person said, those of a phrase one after the other, and no excluded word is there. There are other ways to
 * narrow by its fields.
 */
export function matchingQuotes(
  quotes: readonly ListedQuote[],
  { query, period, section }: QuoteFilter,
): readonly ListedQuote[] {
  const { words, phrases, excluded } = parseQuery(query);
  const wanted = [...words.map(({ word }) => word), ...phrases.map((phrase) => phrase.join(' '))];
  return quotes.filter(
    ({ day, section: own, folded }) =>
      day.startsWith(period) &&
      (section === '' || own === section) &&
      wanted.every((start) => folded.includes(` ${start}`)) &&
      !excluded.some((word) => folded.includes(` ${word} `)),
  );
}

/** Whether a filter narrows anything at all. */
export function isNarrowing({ query, period, section }: QuoteFilter): boolean {
  return query.trim() !== '' || period !== '' || section !== '';
}
