/** Every address of the reader, below its base path. */
export const paths = {
  front: () => '/',
  page: (leaf: string) => `/page/${leaf}`,
  section: (section: string) => `/section/${section}`,
  sectionPage: (section: string, leaf: string) => `/section/${section}/page/${leaf}`,
  article: (slug: string) => `/article/${slug}`,
  quotesOnly: (slug: string, speaker?: string) =>
    `/article/${slug}?${new URLSearchParams({ view: 'quotes', ...(speaker !== undefined && { speaker }) })}`,
  quote: (slug: string, quote: string) => `/article/${slug}#${quoteAnchor(quote)}`,
  search: (query = '', collection: 'headlines' | 'quotes' = 'headlines') =>
    query
      ? `/search?${new URLSearchParams({ q: query, ...(collection === 'quotes' && { in: collection }) })}`
      : '/search',
  people: () => '/people',
  person: (id: string) => `/person/${id}`,
  story: (slug: string) => `/story/${slug}`,
  saved: () => '/saved',
  history: () => '/history',
  filters: () => '/filters',
  about: () => '/about',
  /** A site that is read live has the same addresses below its own. */
  site: (id = '') => (id ? `/site/${id}` : '/site'),
} as const;

/** The article that a path leads to, as the router reads paths; undefined where it leads to another page. */
export function slugOfPath(path: string): string | undefined {
  return /^\/article\/([^/]+)\/*$/i.exec(path)?.[1];
}

/** The id of a quote's element, and so the fragment of its address. */
export function quoteAnchor(quote: string): string {
  return `k-${quote}`;
}

/** The quote that a fragment such as `#k-abcdefgh` names; undefined for any other. */
export function quoteOfFragment(fragment: string): string | undefined {
  return /^#k-([a-z]{8,16})$/.exec(fragment)?.[1];
}

/** Where the files of the edition are served. */
export const editionBase = `${import.meta.env.BASE_URL}edition/`;
