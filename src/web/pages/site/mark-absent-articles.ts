import { watchLinks } from '../../app/watch-links.ts';
import { keptArticlesOf } from '../../data/site/kept-answers.ts';

/**
 * Marks the links to those articles of a site that are not on this device, with these words, as the edition's own are
 * marked without a network; returns how to stop. `base` is the path of the site's pages.
 */
export function markAbsentArticles(site: string, base: string, words: string): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const slugOf = ({ pathname, origin }: HTMLAnchorElement): string | undefined =>
    origin === location.origin ? pathname.split(`${base}/article/`)[1] : undefined;
  const begin = (kept: ReadonlySet<string>): void => {
    if (isOver) return;
    stop = watchLinks((link) => {
      const slug = slugOf(link);
      if (slug === undefined) return;
      if (kept.has(slug)) delete link.dataset['absent'];
      else link.dataset['absent'] = words;
    });
  };
  void keptArticlesOf(site).then(begin);
  return () => {
    isOver = true;
    stop?.();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-absent]')) {
      if (slugOf(link) !== undefined) delete link.dataset['absent'];
    }
  };
}
