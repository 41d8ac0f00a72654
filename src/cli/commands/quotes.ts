import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { quoteFilter } from '../../core/edition/quote-filter.ts';
import { chooseEdition, requireEdition } from '../choose-edition.ts';
import type { Effects } from '../effects.ts';
import { explainFiles } from '../explain/explain-files.ts';
import { exportPieces } from '../export/export-formats.ts';
import { parseQuotesOptions, type QuotesOptions } from '../export/quotes-options.ts';
import { allRows, rowsOf } from '../export/read-rows.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';
import { tellUnknownSection } from '../tell-unknown-section.ts';

/** `quotes`: exports the quotes of an edition, or explains what is found in files; exit code 1 where one failed. */
export async function runQuotes(args: readonly string[], effects: Effects): Promise<number> {
  const options = parseQuotesOptions(args);
  if (options.kind === 'explain') return explainFiles(options, effects);
  exportQuotes(options, effects);
  return 0;
}

function exportQuotes(
  { edition: asked, person, format, filters }: Extract<QuotesOptions, { kind: 'export' }>,
  effects: Effects,
): void {
  const folder = chooseEdition(asked, effects);
  requireEdition(folder, effects);
  const files = openEditionFiles(folder, effects.disk);
  const edition = readParsed(files, editionPaths.edition, parseEdition);
  const { timeZone, site } = edition;
  const rows = person === undefined ? allRows(files) : rowsOf(files, person);
  tellUnknownSection(edition, filters.section, effects);
  const chosen = rowsWhich(rows, quoteFilter(filters, timeZone));
  for (const piece of exportPieces(chosen, format, site)) effects.stdout(piece);
}

function* rowsWhich<Row>(rows: Iterable<Row>, isAsked: (row: Row) => boolean): Generator<Row> {
  for (const row of rows) if (isAsked(row)) yield row;
}
