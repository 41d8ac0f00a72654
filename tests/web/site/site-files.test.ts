import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { keptAnswer } from '../../../src/web/data/site/kept-answers.ts';
import {
  changeSite,
  keepSite,
  knownSitesQuery,
  type KnownSite,
} from '../../../src/web/data/site/known-sites.ts';
import { articleQuery } from '../../../src/web/data/queries.ts';
import { openSite } from '../../../src/web/pages/site/open-site.ts';
import { nextTask } from '../../../src/web/data/next-task.ts';
import { siteFiles } from '../../../src/web/data/site/site-files.ts';
import { siteLists } from '../../../src/web/data/site/site-lists.ts';
import { createQueryClient } from '../../../src/web/app/query-client.ts';
import { wordpressAnswers } from './wordpress-answers.ts';

const site: KnownSite = {
  id: 'kabar.telukselo.example',
  name: 'Kabar Teluk',
  api: 'https://kabar.telukselo.example/wp-json/',
  timeZone: 'Asia/Jakarta',
  openedAt: '2025-05-14T02:20:00.000Z',
  pictureHosts: [],
};
const path = editionPaths.article('tanggul-selo-dijaga');

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => wordpressAnswers().answer(new URL(address)));
});
afterEach(() => vi.restoreAllMocks());

const read = (signal: AbortSignal) =>
  siteFiles(site, siteLists(site), { onAnswer: () => undefined, onText: () => undefined })(path, {
    signal,
  });

const kept = async () => (await keptAnswer(site.id, path))?.value;

async function leaveWhenShown() {
  const leaving = new AbortController();
  const told = { onAnswer: () => undefined, onText: () => leaving.abort() };
  await expect(siteFiles(site, siteLists(site), told)(path, leaving)).rejects.toThrow('abort');
  expect(leaving.signal.aborted).toBe(true);
  await nextTask();
}

describe('a site that found no room at first', () => {
  it('is known once when there is room again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await keepSite(site);
    expect(put).toHaveBeenCalledOnce();
    await changeSite(site, { readAt: '2025-05-15T02:20:00.000Z' });
    const known = await createQueryClient().query(knownSitesQuery);
    expect(known.map(({ readAt }) => readAt)).toEqual(['2025-05-15T02:20:00.000Z']);
  });
});

describe('an article of a site', () => {
  it('is kept whole, and not as far as it had come where the reader left', async () => {
    const leaving = new AbortController();
    vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
      const url = new URL(address);
      if (url.searchParams.has('tags')) leaving.abort();
      signal?.throwIfAborted();
      return wordpressAnswers().answer(url);
    });
    await expect(read(leaving.signal)).rejects.toThrow('abort');
    expect(await kept()).toBeUndefined();
  });

  it('is kept as soon as it is shown, and then with what is beside it', async () => {
    await leaveWhenShown();
    await expect.poll(kept).toMatchObject({ headline: expect.any(String), related: [] });
    await read(new AbortController().signal);
    await expect.poll(kept).toMatchObject({ related: [{}, {}, {}] });
    await leaveWhenShown();
    expect(await kept()).toMatchObject({ related: [{}, {}, {}] });
  });

  it('shows the stories that share its tags where its section does not answer', async () => {
    vi.stubGlobal('fetch', async (address: string) => {
      const url = new URL(address);
      return url.searchParams.has('categories')
        ? new Response('', { status: 500 })
        : wordpressAnswers().answer(url);
    });
    const article = await read(new AbortController().signal);
    expect(article).toMatchObject({
      related: [{ slug: 'tanggul-ditinggikan' }, { slug: 'rob-merendam-pasar' }],
    });
  });

  it('gives its text and quotes before the site says what is beside them', async () => {
    let answer: (() => void) | undefined;
    const hasText = new Promise<void>((resolve) => (answer = resolve));
    vi.stubGlobal('fetch', async (address: string) => {
      const url = new URL(address);
      if (url.searchParams.has('tags')) await hasText;
      return wordpressAnswers().answer(url);
    });
    const onText = vi.fn<(slug: string, article: Article) => void>(() => answer?.());
    const files = siteFiles(site, siteLists(site), { onAnswer: () => undefined, onText });
    const article = await files(path, { signal: new AbortController().signal });
    const [, text] = onText.mock.calls[0] ?? [];
    expect(text?.related).toEqual([]);
    expect(text?.quotes).not.toEqual([]);
    expect(article).toMatchObject({ quotes: text?.quotes, related: [{}, {}, {}] });
  });
});

describe('an article of an open site', () => {
  it('stays whole while it is read anew', async () => {
    const { client } = openSite(site);
    const query = { ...articleQuery('tanggul-selo-dijaga'), staleTime: 0 };
    const related: (number | undefined)[] = [];
    await client.query(query);
    const stop = client.getQueryCache().subscribe(() => {
      related.push(client.getQueryData(query.queryKey)?.related.length);
    });
    await client.query(query);
    stop();
    expect(new Set(related)).toEqual(new Set([3]));
  });

  it('has its text first, by the address that was asked for', async () => {
    const { client } = openSite({ ...site, id: 'lain.telukselo.example' });
    const query = articleQuery('tanggul-selo-dijaga');
    const related: (number | undefined)[] = [];
    const stop = client.getQueryCache().subscribe(() => {
      related.push(client.getQueryData(query.queryKey)?.related.length);
    });
    await client.query(query);
    stop();
    expect(related.filter((count) => count !== undefined)).toEqual(expect.arrayContaining([0, 3]));
  });
});
