import { chooseEdition, requireEdition } from '../choose-edition.ts';
import { parseOptions, wrongUsage } from '../command-options.ts';
import type { Effects } from '../effects.ts';
import { csvRecord } from '../export/csv.ts';
import { quoteColumns, type QuoteRow } from '../export/quote-row.ts';
import { allRows, rowsOf } from '../export/read-rows.ts';
import { openEditionFiles } from '../storage/edition-files.ts';

/** `quotes`: exports quotes, all or one person's, as a JSON array or as CSV in UTF-8. */
export async function runQuotes(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    person: { type: 'string' },
    format: { type: 'string', default: 'json' },
  });
  if (positionals.length > 0) throw wrongUsage(`quotes takes options only, not ${positionals[0]}`);
  if (values.format !== 'json' && values.format !== 'csv') {
    throw wrongUsage(`--format has to be json or csv, not ${values.format}`);
  }
  const folder = chooseEdition(values.edition, effects);
  requireEdition(folder, effects);
  const files = openEditionFiles(folder, effects.disk);
  const rows = values.person === undefined ? allRows(files) : rowsOf(files, values.person);
  if (values.format === 'csv') printCsv(rows, effects);
  else printJson(rows, effects);
  return 0;
}

function printJson(rows: Iterable<QuoteRow>, { stdout }: Effects): void {
  let before = '[\n';
  for (const row of rows) {
    stdout(before + JSON.stringify(row));
    before = ',\n';
  }
  stdout(before === '[\n' ? '[]\n' : '\n]\n');
}

function printCsv(rows: Iterable<QuoteRow>, { stdout }: Effects): void {
  let header = csvRecord(quoteColumns);
  for (const row of rows) {
    stdout(header + csvRecord(quoteColumns.map((column) => row[column])));
    header = '';
  }
  stdout(header);
}
