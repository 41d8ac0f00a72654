import type { QueryClient } from '@tanstack/react-query';
import { keptArticles } from '../data/kept-storage.ts';
import { slugOfLink } from './prefetch-article.ts';
import { watchLinks } from './watch-links.ts';

/**
 * Marks the links to articles that are not on this device, with these words, for as long as there is no network. The
 * words stand in an attribute that the styles print: React knows nothing of it, and so no list has to.
 */
export function markAbsent(client: QueryClient, words: string): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const begin = (kept: ReadonlySet<string>): void => {
    if (isOver) return;
    stop = watchLinks((link) => {
      const slug = slugOfLink(link);
      if (slug === undefined) return;
      const isThere = kept.has(slug) || client.getQueryData(['article', slug]) !== undefined;
      if (isThere) delete link.dataset['absent'];
      else link.dataset['absent'] = words;
    });
  };
  keptArticles().then(begin, ignore);
  return () => {
    isOver = true;
    stop?.();
    for (const link of document.querySelectorAll<HTMLElement>('[data-absent]')) {
      if (slugOfLink(link) !== undefined) delete link.dataset['absent'];
    }
  };
}

/** Where nothing can be looked up, nothing is said. */
const ignore = (): void => undefined;
