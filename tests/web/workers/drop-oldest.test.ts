import { describe, expect, it } from 'vitest';
import { dropOldest } from '../../../src/web/workers/make-room.ts';

/** The part of a cache that matters here: its files in the order in which they came. */
function cacheOf(...urls: readonly string[]) {
  let kept = urls.map((url) => ({ url }));
  return {
    keys: async () => kept,
    delete: async (one: { readonly url: string }) => {
      kept = kept.filter((other) => other !== one);
    },
    urls: () => kept.map(({ url }) => url),
  };
}

describe('a cache that has too much', () => {
  it('loses the oldest first', async () => {
    const cache = cacheOf('a', 'b', 'c', 'd');
    await dropOldest(cache, 2);
    expect(cache.urls()).toEqual(['c', 'd']);
  });

  it('keeps what is to stay, and takes the next oldest instead', async () => {
    const cache = cacheOf('a', 'b', 'c', 'd');
    await dropOldest(cache, 2, new Set(['a']));
    expect(cache.urls()).toEqual(['a', 'd']);
  });

  it('stays as it is where it has room', async () => {
    const cache = cacheOf('a', 'b');
    await dropOldest(cache, 2);
    expect(cache.urls()).toEqual(['a', 'b']);
  });
});
