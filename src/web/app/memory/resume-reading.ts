import type { QueryClient } from '@tanstack/react-query';
import { placeLeft } from '../../../core/reading/visit.ts';
import { visitOf } from '../../data/memory/history.ts';
import { ARTICLE_TEXT, goToPlace, isUntouched } from './article-text.ts';

/** Goes on where an article was left, without a word, unless the reader has begun to read it anew. */
export async function resumeReading(client: QueryClient, slug: string): Promise<void> {
  const visit = await visitOf(client, slug);
  const place = visit && placeLeft(visit, Date.now());
  const body = document.querySelector<HTMLElement>(ARTICLE_TEXT);
  if (place && body && isUntouched()) goToPlace(body, place);
}
