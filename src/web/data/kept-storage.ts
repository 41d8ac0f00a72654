import type { UseQueryOptions } from '@tanstack/react-query';
import { cacheName, keptKinds, type KeptKind } from './kept-caches.ts';

/** What is kept on this device to be read without a network. */
export type Kept = {
  readonly articles: number;
  readonly pictures: number;
  /** Bytes of all that this host keeps, and how many the browser allows it; undefined where it does not say. */
  readonly room: { readonly used: number; readonly allowed: number } | undefined;
};

export type KeptQuery = UseQueryOptions<Kept | null, Error, Kept | null, string[]>;

/** Counts what is kept; null where the browser keeps nothing. */
export const keptQuery: KeptQuery = {
  queryKey: ['kept'],
  queryFn: async () => {
    if (!('caches' in globalThis) || !navigator.serviceWorker?.controller) return null;
    const articles = new Set<string>();
    for (const kind of ['edition', 'saved'] as const) {
      for (const path of await pathsIn(kind)) {
        if (path.includes('/edition/articles/')) articles.add(path);
      }
    }
    return {
      articles: articles.size,
      pictures: (await pathsIn('pictures')).length,
      room: await room(),
    };
  },
  staleTime: 0,
};

/** The paths of all articles that can be read without a network. */
export async function keptArticles(): Promise<ReadonlySet<string>> {
  const paths = [...(await pathsIn('edition')), ...(await pathsIn('saved'))];
  return new Set(paths.flatMap((path) => /\/articles\/([^/]+)\.json$/.exec(path)?.[1] ?? []));
}

/** Forgets all but the reader itself and what was saved. */
export async function forgetKept(): Promise<void> {
  for (const kind of keptKinds) {
    if (kind !== 'code' && kind !== 'saved') await caches.delete(nameOf(kind));
  }
}

async function pathsIn(kind: KeptKind): Promise<string[]> {
  const cache = await caches.open(nameOf(kind));
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}

async function room(): Promise<Kept['room']> {
  const { usage, quota } = (await navigator.storage?.estimate()) ?? {};
  return usage !== undefined && quota !== undefined ? { used: usage, allowed: quota } : undefined;
}

const nameOf = (kind: KeptKind): string => cacheName(kind, import.meta.env.BASE_URL);
