import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Summary } from '../../core/edition/edition.ts';
import { isoDateSchema } from '../../core/article/article-schema.ts';
import { summarySchema } from '../../core/edition/edition-schema.ts';
import type { SavedArticle } from '../../core/reading/saved-article.ts';
import { deviceStore } from './device-store.ts';

const savedSchema = v.object({
  summary: summarySchema,
  savedAt: isoDateSchema,
});

/** By slug. */
export const savedStore = deviceStore('saved', 'articles');

/** The saved articles, the last one saved first. Fails with a `StorageError`. */
export const savedQuery = queryOptions({
  queryKey: ['saved'],
  queryFn: async (): Promise<readonly SavedArticle[]> => {
    const all = await savedStore.values();
    return all.flatMap(parseSaved).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  },
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

/** Saves an article, or saves it again as it was; invalidate `savedQuery` after it. Fails with a `StorageError`. */
export function save(summary: Summary, savedAt = new Date().toISOString()): Promise<void> {
  return saveAll([{ summary, savedAt }]);
}

/** Saves articles as they were; invalidate `savedQuery` after it. Fails with a `StorageError`. */
export function saveAll(articles: readonly SavedArticle[]): Promise<void> {
  return savedStore.set(articles.map((saved) => [saved.summary.slug, saved]));
}

/** Takes an article off the list; invalidate `savedQuery` after it. Fails with a `StorageError`. */
export function unsave(slug: string): Promise<void> {
  return savedStore.remove([slug]);
}

/** Calls back whenever the list has changed, in whichever tab; returns how to stop. */
export function followSaved(changed: () => void): () => void {
  return savedStore.follow(changed);
}

function parseSaved(value: unknown): SavedArticle[] {
  const parsed = v.safeParse(savedSchema, value);
  if (parsed.success) return [parsed.output];
  console.warn(`A saved article cannot be read: ${parsed.issues[0].message}`);
  return [];
}
