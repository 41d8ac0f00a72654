/**
 * How a file below the reader's path is asked for. `code`, `pictures` and `search` have names that hold a hash of their
 * content, `revised` an address with the revision: none of these ever changes. `current` may be another the next time.
 */
export const kindsOfFile = ['page', 'code', 'pictures', 'search', 'revised', 'current'] as const;
export type KindOfFile = (typeof kindsOfFile)[number];

/** The kind of an address; undefined for what the service worker leaves alone. `base` is the reader's own path. */
export function kindOfFile({ pathname, searchParams }: URL, base: string): KindOfFile | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  if (path.startsWith('assets/')) return 'code';
  if (path.startsWith('edition/images/')) return 'pictures';
  if (path.startsWith('edition/search/')) return 'search';
  if (path.startsWith('edition/')) {
    if (!path.endsWith('.json') || path.endsWith('/feed.json')) return undefined;
    return searchParams.has('v') ? 'revised' : 'current';
  }
  // Slugs have no dots: what has one is a file, such as a feed or the site's map.
  return path.split('/').at(-1)?.includes('.') ? undefined : 'page';
}
