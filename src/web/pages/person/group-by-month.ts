import type { PersonQuote } from '../../../core/edition/edition.ts';
import { NONE, type ListedQuote } from './select-quotes.ts';

/** Quotes of one calendar month, `2025-05`; '' where the articles say no date. */
export type Month = { readonly month: string; readonly quotes: readonly PersonQuote[] };

/** Neighbours of one month together; the order stays. */
export function groupByMonth(quotes: readonly ListedQuote[]): Month[] {
  const months: { month: string; quotes: PersonQuote[] }[] = [];
  for (const { quote, day } of quotes) {
    const month = day === NONE ? '' : day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.quotes.push(quote);
    else months.push({ month, quotes: [quote] });
  }
  return months;
}
