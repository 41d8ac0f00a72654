import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type SyntheticEvent } from 'react';
import { articleQuery, knownSummary } from '../data/queries.ts';

/** How long a pointer or the focus rests on a link before its article is fetched. */
const REST = 90;

/** Handlers for an element: the article behind any link in it is fetched while the reader is about to open it. */
export function useArticlePrefetch() {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const fetchAfter = (delay: number) => (event: SyntheticEvent) => {
    clearTimeout(timer.current);
    const slug = slugOfLink(event.target);
    if (slug === undefined) return;
    timer.current = setTimeout(() => void prefetchArticle(client, slug), delay);
  };
  return {
    onPointerOver: fetchAfter(REST),
    onFocus: fetchAfter(REST),
    onPointerDown: fetchAfter(0),
  };
}

/** Fetches an article that may be opened soon; one that does not come is fetched when it is. */
export function prefetchArticle(client: QueryClient, slug: string): Promise<unknown> {
  const revision = knownSummary(client, slug)?.revision;
  return client.query(articleQuery(slug, revision)).catch(() => undefined);
}

/** The article that a link, or what stands in it, leads to. */
export function slugOfLink(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.origin !== location.origin) return undefined;
  const path = link.pathname.slice(import.meta.env.BASE_URL.length);
  return /^article\/([^/]+)$/.exec(path)?.[1];
}
