import {
  parseSourceRecord,
  parseSourcesHeader,
  type SourceRecord,
  type SourcesHeader,
} from '../../core/edition/source-record.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { CliError } from '../cli-error.ts';
import type { Records } from './records.ts';

/** `sources.jsonl` in memory: its header, and a record an article by slug. */
export type Sources = {
  readonly header: SourcesHeader;
  readonly records: ReadonlyMap<string, SourceRecord>;
};

/** The sources of an edition that is yet empty. */
export const noSources: Sources = {
  header: { kind: 'header', formatVersion: 1, leaves: 0, sections: {} },
  records: new Map(),
};

const LINE_FEED = 10;
const LINE_END = Uint8Array.of(LINE_FEED);

/** Reads `sources.jsonl`; throws a `CliError` that names the first broken line. */
export function parseSources(bytes: Buffer): Sources {
  const records = new Map<string, SourceRecord>();
  let header: SourcesHeader | undefined;
  let number = 0;
  for (const line of linesOf(bytes)) {
    number++;
    const value = parseLine(line);
    if (!header) {
      header = parseSourcesHeader(value);
      if (!header) throw broken(number);
      continue;
    }
    const record = parseSourceRecord(value);
    if (!record) throw broken(number);
    records.set(record.slug, record);
  }
  if (!header) throw broken(1);
  return { header, records };
}

/** `sources.jsonl` as bytes, line by line: it may be too long to be held in memory. */
export function* formatSources({
  header,
  records,
}: Pick<Sources, 'header'> & { readonly records: Pick<Records, 'json'> }): Generator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(header)}\n`);
  for (const json of records.json()) {
    yield json;
    yield LINE_END;
  }
}

function* linesOf(bytes: Buffer): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function broken(line: number): CliError {
  return new CliError(`Cannot read ${editionPaths.sources}: line ${line} is broken`);
}
