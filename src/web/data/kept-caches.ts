/**
 * What is kept to be read without a network, one cache a kind: the reader's own code, the edition's texts, its
 * pictures, what is searched, and the saved articles with all that they need, which nothing but the reader removes.
 */
export const keptKinds = ['code', 'edition', 'pictures', 'search', 'saved'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** How many files each kind may have at most: the oldest make room. Code and saved articles are as many as they are. */
export const mostFiles = { edition: 600, pictures: 200, search: 1_500 } as const;

/** The name of a cache; with the path of the reader, since a host may have several. */
export function cacheName(kind: KeptKind, base: string): string {
  return `kutip:${base}:${kind}`;
}
