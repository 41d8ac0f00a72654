import { csvRecords } from '../../core/edition/csv.ts';
import { quotationOf } from '../../core/edition/quotation.ts';
import type { QuoteRow } from '../../core/edition/quote-row.ts';

/** The forms that quotes are exported in. */
export const exportFormats = ['json', 'jsonld', 'csv'] as const;

/** The name of one of them. */
export type ExportFormat = (typeof exportFormats)[number];

/** The text of an export, piece by piece, so that no export is too long; addresses are those below `site`. */
export function exportPieces(
  rows: Iterable<QuoteRow>,
  format: ExportFormat,
  site: string | undefined,
): Iterable<string> {
  switch (format) {
    case 'json':
      return jsonPieces(rows, (row) => row, { before: '[', after: ']' });
    case 'jsonld':
      return jsonPieces(rows, (row) => quotationOf(row, site), {
        before: '{"@context":"https://schema.org","@graph":[',
        after: ']}',
      });
    case 'csv':
      return csvRecords(rows);
  }
}

/** A JSON array within its frame, a value a line. */
function* jsonPieces(
  rows: Iterable<QuoteRow>,
  valueOf: (row: QuoteRow) => object,
  { before, after }: { readonly before: string; readonly after: string },
): Generator<string> {
  let between = `${before}\n`;
  let end = before + after;
  for (const row of rows) {
    yield between + JSON.stringify(valueOf(row));
    between = ',\n';
    end = `\n${after}`;
  }
  yield `${end}\n`;
}
