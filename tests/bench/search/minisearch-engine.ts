import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import type { FetchBytes } from '../../../src/core/search/archive/file-cache.ts';
import { LIMIT, type Ask, type Engine } from './engine.ts';

type Headline = { readonly id: number; readonly text: string };

const INDEX = 'index.json';
const options: Options<Headline> = {
  fields: ['text'],
  storeFields: ['text'],
  searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
};

/** MiniSearch as its documentation sets it up: prefixes, and one edit for every five letters. */
export const minisearchEngine: Engine = {
  async build(documents, folder) {
    const index = new MiniSearch<Headline>(options);
    let id = 0;
    for await (const { text } of documents) index.add({ id: id++, text });
    writeFileSync(join(folder, INDEX), JSON.stringify(index));
  },
  open: load,
  load,
};

async function load(fetchBytes: FetchBytes): Promise<Ask> {
  const bytes = await fetchBytes(INDEX, new AbortController().signal);
  const index = MiniSearch.loadJSON<Headline>(new TextDecoder().decode(bytes), options);
  return async (query) =>
    index
      .search(query)
      .slice(0, LIMIT)
      .map(({ text }) => String(text));
}
