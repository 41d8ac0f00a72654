import { csvDocument } from '../../../core/edition/csv.ts';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { rowOfPerson } from '../../../core/edition/quote-row.ts';
import type { ListedQuote } from './select-quotes.ts';

/** Quotes of a person as a CSV document. */
export function personCsv(person: PersonEntry, quotes: readonly ListedQuote[]): string {
  return csvDocument(quotes.map(({ quote }) => rowOfPerson(person, quote)));
}
