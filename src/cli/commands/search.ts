import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createTitleIndex, type TitleIndex } from '../../core/search/title-index.ts';
import { searchTitles, type SearchHit } from '../../core/search/search-titles.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseTitles } from '../../core/edition/parse-edition.ts';
import { chooseEdition, requireEdition } from '../choose-edition.ts';
import { parseNumber, parseOptions, wrongUsage } from '../command-options.ts';
import type { Effects } from '../effects.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';

const LIMIT = '20';

/** `search`: headlines that answer a query, best first; with `--stdin` a query a line, and a JSON array for each. */
export async function runSearch(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    json: { type: 'boolean' },
    stdin: { type: 'boolean' },
    limit: { type: 'string', default: LIMIT },
  });
  const limit = parseNumber('limit', values.limit, { least: 1, most: 10_000 });
  if (!values.stdin && positionals.length === 0) throw wrongUsage('search needs WORDS or --stdin');
  const folder = chooseEdition(values.edition, effects);
  requireEdition(folder, effects);
  const files = openEditionFiles(folder, effects.disk);
  const index = createTitleIndex(readParsed(files, editionPaths.titles, parseTitles).titles);
  if (values.stdin) {
    await answerLines(index, limit, effects);
    return 0;
  }
  const hits = searchTitles(index, positionals.join(' '), { limit });
  if (values.json) effects.stdout(`${formatHits(hits)}\n`);
  else for (const hit of hits) effects.stdout(`${lineOf(hit)}\n`);
  return 0;
}

async function answerLines(index: TitleIndex, limit: number, effects: Effects): Promise<void> {
  const lines = createInterface({ input: Readable.from(effects.stdin), crlfDelay: Infinity });
  for await (const line of lines) {
    effects.stdout(`${formatHits(searchTitles(index, line, { limit }))}\n`);
  }
}

function formatHits(hits: readonly SearchHit[]): string {
  return JSON.stringify(hits.map(({ slug, headline, score }) => ({ slug, headline, score })));
}

function lineOf({ slug, headline, datePublished }: SearchHit): string {
  return `${slug}: ${headline}${datePublished === undefined ? '' : ` (${datePublished})`}`;
}
