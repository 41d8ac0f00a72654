import { slugOfLink } from '../prefetch-article.ts';
import { watchLinks } from '../watch-links.ts';

/**
 * Marks the links to articles that were opened before, in every list, with these words for screen readers; the styles
 * show a sign beside it. The marks are attributes that React knows nothing of. Returns how to stop.
 */
export function markRead(slugs: ReadonlySet<string>, words: string): () => void {
  return watchLinks((link) => {
    const slug = slugOfLink(link);
    if (slug === undefined) return;
    // An article's links to its own views say nothing of what is still to be read.
    if (slugs.has(slug) && link.pathname !== location.pathname) {
      link.dataset['read'] = '';
      link.setAttribute('aria-description', words);
    } else if (link.dataset['read'] !== undefined) unmark(link);
  });
}

function unmark(link: HTMLElement): void {
  delete link.dataset['read'];
  link.removeAttribute('aria-description');
}
