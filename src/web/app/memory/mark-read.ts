import { slugOfLink } from '../prefetch-article.ts';
import { watchLinks } from '../watch-links.ts';

/**
 * Marks the links to whole articles that were opened before, in every list, with these words for screen readers; the styles
 * show a sign beside it. The marks are attributes that React knows nothing of. Returns how to stop.
 */
export function markRead(slugs: ReadonlySet<string>, words: string): () => void {
  return watchLinks((link) => {
    const slug = slugOfLink(link);
    if (slug === undefined) return;
    if (slugs.has(slug) && isToAnother(link)) {
      link.dataset['read'] = '';
      link.setAttribute('aria-description', words);
    } else if (link.dataset['read'] !== undefined) unmark(link);
  });
}

/** A link to a quote or to a view of an article, or from an article to itself, says nothing of what is still to read. */
function isToAnother({ pathname, search, hash }: HTMLAnchorElement): boolean {
  return search === '' && hash === '' && pathname !== location.pathname;
}

function unmark(link: HTMLElement): void {
  delete link.dataset['read'];
  link.removeAttribute('aria-description');
}
