import type { Edition } from '../../core/edition/edition.ts';
import type { Search, SearchCollection } from '../../core/search/search-backend.ts';

/** What an edition has to search. */
export type SearchEntries = Edition['search'];

/** Whatever answers the reader's searches, wherever it works. Only `search` ever says that something failed. */
export type ReaderSearch = Search & {
  /** Fetches what the first answer needs. */
  readonly prepare: (collection: SearchCollection) => void;
  /** Fetches everything, little by little, so that no search needs the network any longer. */
  readonly loadAll: (collection: SearchCollection) => void;
};
