import type { QueryClient } from '@tanstack/react-query';
import { articleQuery, knownSummary } from '../data/queries.ts';
import { slugOfPath } from '../paths.ts';

/** Fetches an article that may be opened soon; one that does not come is fetched when it is. */
export function prefetchArticle(client: QueryClient, slug: string): Promise<unknown> {
  const revision = knownSummary(client, slug)?.revision;
  return client.query(articleQuery(slug, revision)).catch(() => undefined);
}

/** The article that a link, or what stands in it, leads to. */
export function slugOfLink(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== location.origin) return undefined;
  return slugOfPath(link.pathname.slice(import.meta.env.BASE_URL.length - 1));
}
