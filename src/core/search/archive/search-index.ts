import type { StoredDocument } from './archive-document.ts';
import type { Waiting } from './file-cache.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Matcher, PostingsOf } from '../match-documents.ts';
import type { QueryWord } from '../parse-query.ts';
import type { Attempt } from '../plan-search.ts';

/**
 * What a search asks, whether all of it is in memory or comes from files. Documents are numbered from 0, the newest
 * first. What cannot be fetched is noted in `waiting` and left out.
 */
export type SearchIndex = {
  readonly documents: number;
  /** The day of each document as the number yyyymmdd, 0 without a date. */
  readonly days: Uint32Array;
  /** The slugs of all sections, empty for none, and the place there of each document's; absent where not known. */
  readonly sections?: {
    readonly slugs: readonly string[];
    readonly of: Uint32Array;
  };
  /** Fetches the sections; undefined where they cannot be had. */
  readonly fetchSections: (waiting: Waiting) => Promise<SearchIndex['sections']>;
  /** The words that are known. */
  readonly lexicon: () => Lexicon;
  /** Fetches what it takes to know the words of a query. */
  readonly learnWords: (words: readonly QueryWord[], waiting: Waiting) => Promise<void>;
  /** The terms that may stand for a person. */
  readonly termsOfPerson: (person: string) => readonly string[];
  /** The documents of each term, ascending. */
  readonly fetchTerms: (
    terms: readonly string[],
    waiting: Waiting,
  ) => Promise<ReadonlyMap<string, Uint32Array>>;
  readonly fetchAttempt: (attempt: Attempt, waiting: Waiting) => Promise<FetchedAttempt>;
  /** Matches one attempt; good until the next one. */
  readonly match: Matcher;
  /** The texts of all documents, where they are at hand. */
  readonly texts?: Texts;
  /** The texts of the first of some documents; `isThorough` where more than the best are wanted. */
  readonly fetchTexts: (
    documents: readonly number[],
    isThorough: boolean,
    waiting: Waiting,
  ) => Promise<Texts>;
};

/** An attempt whose words have only matches of which the postings are at hand, and these postings. */
export type FetchedAttempt = {
  readonly attempt: Attempt;
  readonly postingsOf: PostingsOf;
  /** False where a word matches more than was fetched. */
  readonly isComplete: boolean;
};

/** Documents at hand, by their numbers. */
export type Texts = {
  readonly has: (document: number) => boolean;
  readonly get: (document: number) => StoredDocument | undefined;
  /** The words of a text in order, by their numbers in the lexicon, -1 for one that it does not have. */
  readonly wordsOf: (document: number) => ArrayLike<number>;
};
