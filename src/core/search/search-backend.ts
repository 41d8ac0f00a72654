import type { IsoDate, Range } from '../article/article.ts';
import type { QueryFields } from './parse-query.ts';

/** What is searched. */
export type SearchCollection = 'headlines' | 'quotes';

/** What the reader asks. What the query's own fields say (`section:`, `from:` …) goes before the request's. */
export type SearchRequest = QueryFields & {
  readonly in: SearchCollection;
  readonly query: string;
  readonly limit: number;
};

/** One result. `ranges` are the words to mark in `text`, which is the headline itself or the words of a quote. */
export type SearchResult = {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly slug: string;
  /** Of a quote: the headline of its article, its id, and the id of its speaker where known. */
  readonly headline?: string;
  readonly id?: string;
  readonly speaker?: string;
  readonly datePublished?: IsoDate;
  readonly articleSection?: string;
  /** A BCP 47 tag. */
  readonly inLanguage?: string;
  /** Orders the results of one answer. */
  readonly score: number;
};

/** A file that could not be had or read: the answer is that of the others. */
export type SearchNotice = { readonly path: string; readonly reason: string };

/** How many results there are of each kind: sections by slug, years as numbers. */
export type SearchFacets = {
  readonly sections?: readonly (readonly [slug: string, count: number])[];
  readonly years?: readonly (readonly [year: number, count: number])[];
};

/** The results so far, best first; plain data, to be posted from a worker as it is. */
export type Answer = {
  readonly hits: readonly SearchResult[];
  readonly total: number;
  /** Whether `total` is exact; else there are at least so many. */
  readonly isExact: boolean;
  readonly facets: SearchFacets;
  /** The query's words as the best result has them, where corrections made the answer. */
  readonly didYouMean?: string;
  /** What was searched: the newest documents, the whole archive by its index, all of it in memory, or a site by itself. */
  readonly scope: 'newest' | 'archive' | 'all' | 'site';
  readonly notices: readonly SearchNotice[];
};

/**
 * Answers searches. Each answer replaces the one before; the first comes quickly, the last is the best. When `signal` is
 * aborted the iteration throws its reason.
 */
export type Search = {
  readonly search: (request: SearchRequest, signal: AbortSignal) => AsyncIterable<Answer>;
};

/** A headline that a site's own search gives: what is to be marked in it is left to the reader. */
export type SiteHit = Pick<
  SearchResult,
  'slug' | 'datePublished' | 'articleSection' | 'inLanguage'
> & {
  readonly headline: string;
};

/** The best of what a site found, the best first, and how many it found in all, where it says so. */
export type SiteHits = { readonly hits: readonly SiteHit[]; readonly total?: number | undefined };

/** What a site's own search takes and gives; rejects where it cannot be reached. */
export type SiteSearch = {
  readonly search: (
    query: string,
    options: { readonly limit: number; readonly signal: AbortSignal },
  ) => Promise<SiteHits>;
};

/** What is searched by: the static archive of an edition, or the search of a site that is read live. */
export type SearchBackend =
  ({ readonly kind: 'index' } & Search) | ({ readonly kind: 'site' } & SiteSearch);
