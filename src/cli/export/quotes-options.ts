import { parseDate } from '../../core/article/date.ts';
import type { QuoteFilters } from '../../core/edition/quote-filter.ts';
import { parseOptions, requirePeriod, wrongUsage } from '../command-options.ts';
import { exportFormats, type ExportFormat } from './export-formats.ts';

/** What `quotes` was asked for: an export, or an explanation of files. */
export type QuotesOptions =
  | {
      readonly kind: 'export';
      readonly edition: string | undefined;
      readonly person: string | undefined;
      readonly format: ExportFormat;
      readonly filters: QuoteFilters;
    }
  | { readonly kind: 'explain'; readonly files: readonly string[]; readonly json: boolean };

/** Reads the arguments of `quotes`; throws a `CliError` with exit code 2 where they are wrong. */
export function parseQuotesOptions(args: readonly string[]): QuotesOptions {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    person: { type: 'string' },
    section: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    words: { type: 'string' },
    format: { type: 'string' },
    explain: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (values.explain) {
    if (positionals.length === 0) throw wrongUsage('--explain needs at least one FILE');
    const other = Object.keys(values).find((name) => name !== 'explain' && name !== 'json');
    if (other !== undefined) throw wrongUsage(`--explain reads files and takes no --${other}`);
    return { kind: 'explain', files: positionals, json: values.json };
  }
  if (positionals.length > 0) throw wrongUsage(`quotes takes options only, not ${positionals[0]}`);
  if (values.json) throw wrongUsage('--json goes with --explain; an export has --format json');
  const { edition, person, section, words } = values;
  const from = dayOption('from', values.from);
  const to = dayOption('to', values.to);
  requirePeriod(from, to);
  const filters = { section, from, to, words };
  return { kind: 'export', edition, person, format: formatOption(values.format), filters };
}

function formatOption(asked = 'json'): ExportFormat {
  const format = exportFormats.find((name) => name === asked);
  if (format) return format;
  throw wrongUsage(`--format has to be one of ${exportFormats.join(', ')}, not ${asked}`);
}

function dayOption(name: string, asked: string | undefined): string | undefined {
  if (asked === undefined || parseDate(asked)?.kind === 'day') return asked;
  throw wrongUsage(`--${name} has to be a day such as 2023-09-13, not ${asked}`);
}
