import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { chooseEdition, requireEdition } from '../choose-edition.ts';
import type { Effects } from '../effects.ts';
import { findPerson } from '../export/find-person.ts';
import { formatResults, lineOf } from '../search/format-result.ts';
import { loadArchive, type Ask } from '../search/load-archive.ts';
import { parseSearchOptions, type SearchOptions } from '../search/search-options.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';
import { readPeople } from '../storage/read-people.ts';
import { tellUnknownSection } from '../tell-unknown-section.ts';

/**
 * `search`: headlines or quotes that answer a query, best first; with `--stdin` a query a line, and a JSON array for
 * each.
 */
export async function runSearch(args: readonly string[], effects: Effects): Promise<number> {
  const options = parseSearchOptions(args);
  const folder = chooseEdition(options.edition, effects);
  requireEdition(folder, effects);
  const files = openEditionFiles(folder, effects.disk);
  const edition = readParsed(files, editionPaths.edition, parseEdition);
  tellUnknownSection(edition, options.section, effects);
  const { person } = options;
  const who = person === undefined ? undefined : findPerson(readPeople(files, edition), person).id;
  const ask = await loadArchive(files, edition, options.collection);
  const fields = given({ ...options, person: who });
  const answer = (query: string) => ask({ ...fields, query, limit: options.limit });
  if (options.query === undefined) await answerLines(answer, options, effects);
  else await answerOnce(answer, options.query, options, effects);
  return 0;
}

type Answering = (query: string) => ReturnType<Ask>;

async function answerLines(
  answer: Answering,
  { collection }: SearchOptions,
  effects: Effects,
): Promise<void> {
  const lines = createInterface({ input: Readable.from(effects.stdin), crlfDelay: Infinity });
  for await (const line of lines) {
    const { hits } = await answer(line);
    effects.stdout(`${formatResults(hits, collection)}\n`);
  }
}

async function answerOnce(
  answer: Answering,
  query: string,
  { collection, json }: SearchOptions,
  effects: Effects,
): Promise<void> {
  const { hits, didYouMean } = await answer(query);
  if (json) return effects.stdout(`${formatResults(hits, collection)}\n`);
  if (didYouMean !== undefined) effects.stderr(`Did you mean: ${didYouMean}\n`);
  for (const hit of hits) effects.stdout(`${lineOf(hit, collection)}\n`);
}

/** The filters that were asked for. */
function given({ section, person, from, to }: SearchOptions) {
  return {
    ...(section !== undefined && { section }),
    ...(person !== undefined && { person }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
