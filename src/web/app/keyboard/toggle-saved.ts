import type { QueryClient } from '@tanstack/react-query';
import { summarizeArticle } from '../../../core/edition/summarize-article.ts';
import { articleQuery, knownSummary } from '../../data/queries.ts';
import { save, savedQuery, unsave } from '../../data/saved.ts';
import { storageFailureOf } from '../../data/storage-error.ts';
import type { Overlay } from './overlay.ts';

/** Saves an article, or lets it go where it is saved; what is to be said of it. */
export async function toggleSaved(client: QueryClient, slug: string): Promise<Overlay | undefined> {
  const article = client.getQueryData(articleQuery(slug).queryKey);
  const summary = knownSummary(client, slug) ?? (article && summarizeArticle(article, ''));
  if (!summary) return undefined;
  try {
    const saved = await client.query({ ...savedQuery, staleTime: 0 });
    const isSaved = !saved.some((one) => one.summary.slug === slug);
    await (isSaved ? save(summary) : unsave(slug));
    await client.invalidateQueries(savedQuery);
    return { kind: 'saved', headline: summary.headline, isSaved };
  } catch (error) {
    return { kind: 'notSaved', failure: storageFailureOf(error) };
  }
}
