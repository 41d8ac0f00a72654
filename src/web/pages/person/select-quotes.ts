import { dayOf } from '../../../core/article/date.ts';
import type { PersonQuote } from '../../../core/edition/edition.ts';
import { fold } from '../../../core/language/fold.ts';

/** Quotes of one calendar month, `2025-05`; '' where the articles say no date. */
export type Month = { readonly month: string; readonly quotes: readonly PersonQuote[] };

/** Neighbours of one month together; the order stays. */
export function groupByMonth(quotes: readonly PersonQuote[], timeZone: string): Month[] {
  const months: { month: string; quotes: PersonQuote[] }[] = [];
  for (const quote of quotes) {
    const month = dayOf(quote.datePublished ?? '', timeZone)?.slice(0, 7) ?? '';
    const last = months.at(-1);
    if (last?.month === month) last.quotes.push(quote);
    else months.push({ month, quotes: [quote] });
  }
  return months;
}

/** Those for which each word of the query begins a word of the sentence or of the headline. */
export function matchingQuotes(
  quotes: readonly PersonQuote[],
  query: string,
): readonly PersonQuote[] {
  const asked = fold(query);
  if (asked === '') return quotes;
  const words = asked.split(' ');
  return quotes.filter(({ sentence, headline }) => {
    const folded = ` ${fold(`${sentence} ${headline}`)}`;
    return words.every((word) => folded.includes(` ${word}`));
  });
}
