import { dayOf } from '../article/date.ts';
import { foldedWords } from '../language/fold.ts';
import { slugOf } from '../language/slug.ts';
import type { QuoteRow } from './quote-row.ts';

/**
 * What narrows an export of quotes: `section` by name or slug; `from` and `to` are days (`2024-03-09`), both included;
 * `words` all have to be in the quote, in any order, however they are written.
 */
export type QuoteFilters = {
  readonly section?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly words?: string | undefined;
};

/** Whether a row is of all that the filters ask for. Days are those of `timeZone`; a quote without a date is of none. */
export function quoteFilter(filters: QuoteFilters, timeZone: string): (row: QuoteRow) => boolean {
  const section = filters.section === undefined ? undefined : slugOf(filters.section);
  const words = wordsOf(filters.words ?? '');
  return (row) => {
    if (section !== undefined && !isOfSection(row, section)) return false;
    if (!isWithin(row, filters, timeZone)) return false;
    if (words.size === 0) return true;
    const said = wordsOf(row.quote);
    return [...words].every((word) => said.has(word));
  };
}

function isOfSection({ articleSection }: QuoteRow, section: string): boolean {
  return articleSection.trim() !== '' && slugOf(articleSection) === section;
}

function isWithin(
  { datePublished }: QuoteRow,
  { from, to }: QuoteFilters,
  timeZone: string,
): boolean {
  if (from === undefined && to === undefined) return true;
  const day = dayOf(datePublished, timeZone);
  if (day === undefined) return false;
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldedWords(text).map(({ word }) => word));
}
