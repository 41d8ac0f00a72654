import { parseDate } from '../../core/article/date.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import { parseNumber, parseOptions, requirePeriod, wrongUsage } from '../command-options.ts';
import { searchCollections } from '../storage/archive-files.ts';

/** What `search` was asked for. `query` is undefined where queries come from standard input. */
export type SearchOptions = {
  readonly edition: string | undefined;
  readonly collection: SearchCollection;
  readonly query: string | undefined;
  readonly json: boolean;
  readonly limit: number;
  readonly section: string | undefined;
  readonly person: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads the arguments of `search`; throws a `CliError` with exit code 2 where they are wrong. */
export function parseSearchOptions(args: readonly string[]): SearchOptions {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    in: { type: 'string', default: 'headlines' },
    json: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
    limit: { type: 'string', default: '20' },
    section: { type: 'string' },
    person: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  });
  if (values.stdin === positionals.length > 0) {
    throw wrongUsage('search needs either WORDS or --stdin');
  }
  const { edition, json, section, person } = values;
  const from = dateOption('from', values.from);
  const to = dateOption('to', values.to);
  requirePeriod(from, to);
  return {
    edition,
    collection: collectionOption(values.in),
    query: values.stdin ? undefined : positionals.join(' '),
    json,
    limit: parseNumber('limit', values.limit, { least: 1, most: 10_000 }),
    section,
    person,
    from,
    to,
  };
}

function collectionOption(asked: string): SearchCollection {
  const collection = searchCollections.find((name) => name === asked);
  if (collection) return collection;
  throw wrongUsage(`--in has to be one of ${searchCollections.join(', ')}, not ${asked}`);
}

function dateOption(name: string, asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  if (DATE.test(asked) && (asked.length < 10 || parseDate(asked))) return asked;
  throw wrongUsage(`--${name} has to be a year, a month or a day, such as 2023-09, not ${asked}`);
}
