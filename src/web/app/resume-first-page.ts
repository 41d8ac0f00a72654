import type { QueryClient } from '@tanstack/react-query';
import { historyStore } from '../data/device-store.ts';
import { slugOfPath } from './prefetch-article.ts';
import { isReturn } from './reload-place.ts';

/**
 * Goes on with the article that the reader has opened the app at, where it was left; its code comes only for one that
 * was opened before. A page that one comes back to stands where it was by other means.
 */
export async function resumeFirstPage(client: QueryClient): Promise<void> {
  const slug = slugOfPath(location.pathname);
  if (slug === undefined || isReturn() || location.search !== '') return;
  if ((await historyStore.get(slug)) === undefined) return;
  const { resumeReading } = await import('./memory/resume-reading.ts');
  await resumeReading(client, slug);
}
