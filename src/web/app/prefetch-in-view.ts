import type { QueryClient } from '@tanstack/react-query';
import { isGood } from '../data/connection.ts';
import { whenIdle } from '../data/when-idle.ts';
import { prefetchArticle, slugOfLink } from './prefetch-article.ts';
import { watchLinks } from './watch-links.ts';

/**
 * Fetches the articles whose links are in view, one at a time and while the page has nothing else to do, so that a
 * click paints at once. Not on a poor network, nor where data are to be saved. Returns how to stop.
 */
export function prefetchInView(client: QueryClient): () => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  const inView = new Set<Element>();
  let isFetching = false;
  const fetchNext = async (): Promise<void> => {
    const [link] = inView;
    const slug = link && slugOfLink(link);
    isFetching = slug !== undefined && isGood(navigator);
    if (!link || slug === undefined || !isFetching) return;
    inView.delete(link);
    observer.unobserve(link);
    await prefetchArticle(client, slug);
    whenIdle(() => void fetchNext());
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    if (!isFetching) whenIdle(() => void (isFetching || fetchNext()));
  });
  const watched = new WeakSet<Element>();
  const stop = watchLinks((link) => {
    if (watched.has(link) || slugOfLink(link) === undefined) return;
    watched.add(link);
    observer.observe(link);
  });
  return () => {
    stop();
    observer.disconnect();
    inView.clear();
  };
}
