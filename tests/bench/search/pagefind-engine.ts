import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import * as v from 'valibot';
import type { FetchBytes } from '../../../src/core/search/archive/file-cache.ts';
import { LIMIT, type Ask, type Engine } from './engine.ts';

/** So many records are handed over at once. */
const AT_ONCE = 500;

/** Pagefind with a record a headline, which has its language but no other page. */
export const pagefindEngine: Engine = {
  async build(documents, folder) {
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Cannot begin with Pagefind: ${errors.join()}`);
    let waiting: Promise<unknown>[] = [];
    for await (const { text: content, slug } of documents) {
      const url = `/article/${slug}`;
      waiting.push(
        index.addCustomRecord({ url, content, language: 'id', meta: { title: content } }),
      );
      if (waiting.length < AT_ONCE) continue;
      await Promise.all(waiting);
      waiting = [];
    }
    await Promise.all(waiting);
    await index.writeFiles({ outputPath: folder });
    await close();
    removeComponents(folder);
  },
  async open(fetchBytes, folder) {
    imitateBrowser(fetchBytes);
    const address = pathToFileURL(join(folder, 'pagefind.js')).href;
    const { options, search, destroy } = v.parse(moduleSchema, { ...(await import(address)) });
    await destroy(undefined); // what it has fetched for an opening before
    await options({ basePath: BASE, noWorker: true });
    return asking(search);
  },
};

const BASE = '/pagefind/';
const callable = v.custom<(value: unknown) => Promise<unknown>>(
  (value) => typeof value === 'function',
);
const moduleSchema = v.object({ options: callable, search: callable, destroy: callable });
const answerSchema = v.object({ results: v.array(v.object({ data: callable })) });
const resultSchema = v.object({ meta: v.object({ title: v.string() }) });

function asking(search: (query: unknown) => Promise<unknown>): Ask {
  return async (query) => {
    const { results } = v.parse(answerSchema, await search(query));
    const shown = await Promise.all(results.slice(0, LIMIT).map(({ data }) => data(undefined)));
    return shown.map((result) => v.parse(resultSchema, result).meta.title);
  };
}

/** What its module asks of a browser when it runs in Node. */
function imitateBrowser(fetchBytes: FetchBytes): void {
  const { signal } = new AbortController();
  const root = { getAttribute: () => 'id' };
  Object.assign(globalThis, {
    window: { location: { origin: 'https://warta.example', href: 'https://warta.example/' } },
    document: { currentScript: null, querySelector: () => root, documentElement: { lang: 'id' } },
    fetch: async (address: unknown) => {
      const path = String(address).split(BASE)[1]?.split('?')[0] ?? '';
      return new Response(Buffer.from(await fetchBytes(path, signal)));
    },
  });
}

/** Its ready-made search pages are no part of the index. */
function removeComponents(folder: string): void {
  const parts = readdirSync(folder).filter((name) => /^pagefind-.*\.(?:js|css)$/.test(name));
  for (const name of parts) rmSync(join(folder, name));
}
