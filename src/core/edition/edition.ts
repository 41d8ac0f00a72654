import type { Image, IsoDate, Person, QuoteKind, Range } from '../article/article.ts';
import type { ArchiveEntry } from '../search/archive/format.ts';
import type { SearchCollection } from '../search/search-backend.ts';

/** What a list shows of an article. `revision` is a hash of all of it but its related stories: ask for its file with it. */
export type Summary = {
  readonly slug: string;
  readonly headline: string;
  readonly description?: string;
  readonly datePublished?: IsoDate;
  readonly dateImported: IsoDate;
  readonly articleSection?: string;
  readonly image?: Image;
  readonly inLanguage: string;
  /** How many quotes the article has. */
  readonly quotes: number;
  /** Reading time, at least 1. */
  readonly minutes: number;
  readonly revision: string;
};

/** One page of a list: up to 50 summaries, newest first; `older` names the next page. */
export type Leaf = {
  readonly id: string;
  readonly older?: string;
  readonly summaries: readonly Summary[];
};

/** A section of the edition; `newest` is the leaf to begin with. */
export type Section = {
  readonly slug: string;
  readonly name: string;
  readonly articles: number;
  readonly newest: string;
};

/** `edition.json`: read first, written last. */
export type Edition = {
  readonly formatVersion: 1;
  readonly name: string;
  readonly inLanguage: string;
  readonly timeZone: string;
  readonly site?: string;
  readonly sample?: true;
  /** A build that was asked for it has a report on what was left out: `report/index.json`. */
  readonly report?: true;
  readonly dateModified: IsoDate;
  readonly revision: string;
  readonly articles: number;
  readonly sections: readonly Section[];
  readonly newest: string;
  readonly people: { readonly count: number; readonly files: number };
  /** The hosts, as in `media.berita.example`, whose pictures the reader may show: those that the edition links to. */
  readonly imageHosts?: readonly string[];
  /** The archives that are searched: see `editionPaths.search`. */
  readonly search: Readonly<Record<SearchCollection, ArchiveEntry>>;
};

/** A person with what they said, counted. `formerIds` lead here since they were merged into this one. */
export type PersonEntry = Person & {
  readonly quotes: number;
  readonly articles: number;
  readonly newest?: IsoDate;
  readonly formerIds?: readonly string[];
};

/** `people/index/<n>.json`, n from 0 to `edition.people.files - 1`, in order of first appearance. */
export type PeopleIndex = { readonly people: readonly PersonEntry[] };

/** One quote of a person, with the sentence that it stands in; the range is the quote's place in it. */
export type PersonQuote = Range & {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly datePublished?: IsoDate;
  readonly dateImported: IsoDate;
  readonly articleSection?: string;
  readonly inLanguage: string;
  readonly kind: QuoteKind;
  readonly sentence: string;
};

/**
 * `people/<id>/<n>.json`: up to 50 quotes of one person, newest first; `older` names the next file.
 * File 0 is the newest and says who it is.
 */
export type PersonQuotes = {
  readonly person: PersonEntry;
  readonly older?: number;
  readonly quotes: readonly PersonQuote[];
};
