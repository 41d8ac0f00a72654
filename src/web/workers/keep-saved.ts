import { ownImages } from '../../core/edition/article-images.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { cacheName } from '../data/kept-caches.ts';
import { isQuotaError, type Keeper } from './keep-files.ts';
import { makeRoom } from './make-room.ts';

/**
 * Brings the saved articles with their pictures into a cache of their own, and takes out what is no longer saved.
 * Returns whether there was room for all that the network brought.
 */
export async function keepSaved(articles: readonly string[], keeper: Keeper): Promise<boolean> {
  const cache = await caches.open(cacheName('saved', keeper.base));
  const wanted = new Set<string>();
  let isAllKept = true;
  for (const article of articles) {
    const url = new Request(article).url;
    wanted.add(url);
    const text = await takeIn(cache, url, keeper);
    isAllKept &&= text !== 'full';
    if (!(text instanceof Response)) continue;
    for (const picture of await picturesOf(text, keeper.base)) {
      wanted.add(picture);
      isAllKept &&= (await takeIn(cache, picture, keeper)) !== 'full';
    }
  }
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  return isAllKept;
}

/** What the cache has of an address by now; undefined where the network did not bring it. */
async function takeIn(
  cache: Cache,
  url: string,
  keeper: Keeper,
): Promise<Response | 'full' | undefined> {
  const kept = await cache.match(url, { ignoreVary: true });
  if (kept) return kept;
  const request = new Request(url, { priority: 'low' });
  try {
    const response = await keeper
      .strategyOf(new URL(url))
      ?.handle({ event: keeper.event, request });
    if (!response?.ok) return undefined;
    await put(cache, url, response.clone(), keeper);
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

async function picturesOf(text: Response, base: string): Promise<readonly string[]> {
  const parsed = parseArticle(await text.clone().json());
  if (parsed.kind === 'broken') return [];
  return ownImages(parsed.article).map((path) => new Request(`${base}edition/${path}`).url);
}
