import { cacheName, type KeptKind } from '../data/kept-caches.ts';

/** What goes first when the device has no room left: what is fetched again most easily, or missed least. */
const leastMissed: readonly KeptKind[] = ['search', 'pictures', 'edition'];

/** What of a cache it takes to shrink it. */
type Shrinkable<File extends { readonly url: string }> = {
  readonly keys: () => Promise<readonly File[]>;
  readonly delete: (file: File) => Promise<unknown>;
};

/** Takes the oldest out of a cache until it holds `most` files; those of `staying` are not touched. */
export async function dropOldest<File extends { readonly url: string }>(
  cache: Shrinkable<File>,
  most: number,
  staying: ReadonlySet<string> = new Set(),
): Promise<void> {
  const kept = await cache.keys();
  const old = kept.filter(({ url }) => !staying.has(url)).slice(0, Math.max(0, kept.length - most));
  for (const request of old) await cache.delete(request);
}

/** Takes the oldest quarter out of each cache that may shrink, but for what is `staying`. */
export async function makeRoom(base: string, staying?: ReadonlySet<string>): Promise<void> {
  for (const kind of leastMissed) {
    const cache = await caches.open(cacheName(kind, base));
    const { length } = await cache.keys();
    await dropOldest(cache, Math.floor(length * 0.75), staying);
  }
}
