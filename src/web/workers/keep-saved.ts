import { linkedImages, ownImages } from '../../core/edition/article-images.ts';
import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { cacheName } from '../data/kept-caches.ts';
import { savesData } from '../data/connection.ts';
import { isQuotaError, type Keeper } from './keep-files.ts';
import { bringLinkedPicture } from './linked-pictures.ts';
import { makeRoom } from './make-room.ts';

/** What is saved, and the hosts from which pictures may be had that an article links to. */
export type Saved = {
  readonly articles: readonly string[];
  readonly imageHosts: readonly string[];
};

/** Fetches an address; undefined where that brings nothing to keep. */
type Bring = (url: string) => Promise<Response | undefined>;

/**
 * Brings the saved articles with their pictures into a cache of their own, and takes out what is no longer saved.
 * Returns whether there was room for all that the network brought.
 */
export async function keepSaved({ articles, imageHosts }: Saved, keeper: Keeper): Promise<boolean> {
  const cache = await caches.open(cacheName('saved', keeper.base));
  const wanted = new Set<string>();
  let isAllKept = true;
  const take = async (url: string, bring: Bring): Promise<Response | undefined> => {
    wanted.add(url);
    const taken = await takeIn(cache, url, bring, keeper);
    isAllKept &&= taken !== 'full';
    return taken instanceof Response ? taken : undefined;
  };
  const bringOwn = bringAsPagesDo(keeper);
  for (const path of articles) {
    const text = await take(new Request(path).url, bringOwn);
    const article = text && (await articleOf(text));
    if (!article) continue;
    for (const picture of ownImages(article)) {
      await take(new Request(`${keeper.base}edition/${picture}`).url, bringOwn);
    }
    const linked = linkedImages(article).filter(({ host }) => imageHosts.includes(host));
    for (const { href } of linked) {
      await take(href, savesData(navigator) ? notNow : bringLinkedPicture);
    }
  }
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  return isAllKept;
}

/** Of the reader's own host. */
function bringAsPagesDo({ strategyOf, event }: Keeper): Bring {
  return async (url) => {
    const request = new Request(url, { priority: 'low' });
    const response = await strategyOf(new URL(url))?.handle({ event, request });
    return response?.ok ? response : undefined;
  };
}

/** Pictures of other hosts may be large. */
const notNow: Bring = async () => undefined;

/** What the cache has of an address by now; undefined where the network did not bring it. */
async function takeIn(
  cache: Cache,
  url: string,
  bring: Bring,
  keeper: Keeper,
): Promise<Response | 'full' | undefined> {
  const kept = await cache.match(url, { ignoreVary: true });
  if (kept) return kept;
  try {
    const response = await bring(url);
    if (response) await put(cache, url, response.clone(), keeper);
    return response;
  } catch (error) {
    return isQuotaError(error) ? 'full' : undefined;
  }
}

/** What is saved comes before what is not. */
async function put(
  cache: Cache,
  url: string,
  response: Response,
  { base, staying }: Keeper,
): Promise<void> {
  try {
    await cache.put(url, response.clone());
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await makeRoom(base, staying);
    await cache.put(url, response);
  }
}

async function articleOf(text: Response): Promise<Article | undefined> {
  const parsed = parseArticle(await text.clone().json());
  return parsed.kind === 'broken' ? undefined : parsed.article;
}
