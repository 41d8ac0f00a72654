import { queryOptions } from '@tanstack/react-query';
import { createStore, del, set, values } from 'idb-keyval';
import * as v from 'valibot';
import type { Summary } from '../../core/edition/edition.ts';
import { summarySchema } from '../../core/edition/edition-schema.ts';
import { StorageError } from './storage-error.ts';

/** An article that the reader keeps on this device, as the list showed it, and when it was saved. */
export type SavedArticle = { readonly summary: Summary; readonly savedAt: string };

const savedSchema = v.object({
  summary: summarySchema,
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
});

const store = createStore('kutip-saved', 'articles');
const CHANNEL = 'kutip:saved';

/** The saved articles, the last one saved first. Fails with a `StorageError`. */
export const savedQuery = queryOptions({
  queryKey: ['saved'],
  queryFn: async (): Promise<readonly SavedArticle[]> => {
    const all = await stored(() => values<unknown>(store));
    return all.flatMap(parseSaved).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  },
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

/** Saves an article, or saves it again as it was; invalidate `savedQuery` after it. Fails with a `StorageError`. */
export async function save(summary: Summary, savedAt = new Date().toISOString()): Promise<void> {
  const saved: SavedArticle = { summary, savedAt };
  await stored(() => set(summary.slug, saved, store));
  tellOthers();
}

/** Takes an article off the list; invalidate `savedQuery` after it. Fails with a `StorageError`. */
export async function unsave(slug: string): Promise<void> {
  await stored(() => del(slug, store));
  tellOthers();
}

/** Calls back whenever another tab has changed the list; returns how to stop. */
export function followSaved(changed: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed);
  return () => channel.close();
}

function tellOthers(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

function parseSaved(value: unknown): SavedArticle[] {
  const parsed = v.safeParse(savedSchema, value);
  if (parsed.success) return [parsed.output];
  console.warn(`A saved article cannot be read: ${parsed.issues[0].message}`);
  return [];
}

async function stored<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new StorageError(error);
  }
}
