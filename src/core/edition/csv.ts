import { quoteColumns, type QuoteRow } from './quote-row.ts';

/** What a spreadsheet would take for a formula at the beginning of a cell (OWASP, *CSV Injection*). */
const FORMULA = /^[=+\-@\t\r]/;

/** Tells a spreadsheet that the bytes are UTF-8; without it, some read them in a code page of their own. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One record of a CSV file (RFC 4180), its line end included. A value that a spreadsheet would run as a formula
 * begins with an apostrophe, which the spreadsheet hides.
 */
export function csvRecord(values: readonly (string | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

/** A CSV file of quotes, a record at a time: a byte order mark, the names of the columns, then the rows. */
export function* csvRecords(rows: Iterable<QuoteRow>): Generator<string> {
  yield BYTE_ORDER_MARK + csvRecord(quoteColumns);
  for (const row of rows) yield csvRecord(quoteColumns.map((column) => row[column]));
}

/** A CSV file of quotes as one text, which a spreadsheet opens as it is. */
export function csvDocument(rows: Iterable<QuoteRow>): string {
  return [...csvRecords(rows)].join('');
}

function csvField(value: string | null): string {
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
