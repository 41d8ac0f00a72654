/**
 * # The search archive, format version 1
 *
 * Documents (headlines, or the words of quotes) as static files that a reader fetches only as far as a query needs.
 * All paths are relative to the collection's folder; every file but none other than these names is immutable, since
 * each name holds a hash of its content (of 20 hexadecimal digits, `<hash>`):
 *
 *     manifest-<hash>.json       ArchiveManifest: what there is. Rewritten with every change.
 *     newest-<hash>.txt          the newest 2,000 documents, newest first. Rewritten with every change. Among them are all that
 *                                are not yet sealed, with their people; where it has everything, all have theirs.
 *                                `document-file.ts`
 *     words-<hash>.txt           the resident lexicon: the words of all sealed documents. `lexicon-file.ts`
 *     rare-<hash>.txt            further words, which few documents have, by the alphabet. `lexicon-file.ts`
 *     packs/<hash>/all.txt       10,000 sealed documents with their people. `document-file.ts`
 *     packs/<hash>/<n>.txt       64 of these each, without their people. `document-file.ts`
 *     terms/<hash>/<n>.bin       which documents of a segment have which words, sections and people. `term-shard.ts`
 *     terms/<hash>/sections.txt  the section of each document of a segment, to count results with. `section-file.ts`
 *
 * **Documents** are *sealed*, in a segment, or *fresh*, only in the newest file. A **segment** is a list of documents,
 * newest first, numbered from 0; its packs hold them in this order, and its shards their terms in the order of
 * `termKey`. What is replaced or withdrawn is listed in `Segment.removed` until the segment is written anew. When more
 * than 2,000 documents are fresh they become a segment, together with those smaller segments before it that are at
 * most three times as large, so that there are as many segments as the logarithm of the documents, as in a
 * log-structured merge tree (O'Neil and others, 1996).
 *
 * Numbers in texts are in base 36; text is UTF-8; `.txt` and `.json` are for the host to compress, `.bin` does not compress.
 */
export const ARCHIVE_FORMAT = { format: 'kutip-archive', version: 1 } as const;

/** How many documents go into a pack and into a block. */
export const packSizes = { pack: 10_000, block: 64 } as const;

/** How much goes into one file, and when segments are written anew. */
export const archiveSizes = {
  newest: 2_000,
  pack: packSizes.pack,
  block: packSizes.block,
  /** Bytes of a shard, about: families are not parted. */
  shard: 7_000,
  /** Words of the resident lexicon, at most, where no word that two documents have would be left out for it. */
  words: 40_000,
  /** Words of an archive so small that none of them is set apart as rare. */
  fewWords: 15_000,
  /** Words of a file of rare words. */
  rareWords: 15_000,
  /** A segment is merged into a new one of a third of its size or more. */
  mergeRatio: 3,
  /** A segment is written anew when this share of it is removed. */
  removedShare: 0.2,
} as const;

/** Documents that were written once and for all. */
export type Segment = {
  /** Names the folder of its shards. */
  readonly id: string;
  readonly documents: number;
  /** Its documents in order; each pack is full but perhaps the last. */
  readonly packs: readonly PackRef[];
  /** The key of the first term of each shard: see `termKey`. */
  readonly firstKeys: readonly string[];
  /** The days of its documents: see `encodeDayRuns`. */
  readonly days: string;
  /** The numbers of documents that are no longer there, ascending. */
  readonly removed: readonly number[];
};

/** A pack by its hash. */
export type PackRef = { readonly id: string; readonly documents: number };

/** A run of documents of the newest file: from `first` on of the segment of that place, or fresh where that is −1. */
export type PlaceRun = readonly [segment: number, first: number, documents: number];

/** `manifest-<hash>.json`. */
export type ArchiveManifest = {
  readonly format: typeof ARCHIVE_FORMAT.format;
  readonly version: typeof ARCHIVE_FORMAT.version;
  /** How many documents there are, removed ones not counted. */
  readonly documents: number;
  readonly newest: { readonly path: string; readonly places: readonly PlaceRun[] };
  /** The resident lexicon; absent where nothing is sealed. */
  readonly words?: string;
  /** The files of rare words, and the first word of each. */
  readonly rare: readonly { readonly path: string; readonly first: string }[];
  /** The newest first. */
  readonly segments: readonly Segment[];
};

/** What `edition.json` needs to say of an archive: the files to begin with. */
export type ArchiveEntry = {
  readonly manifest: string;
  readonly newest: string;
  readonly documents: number;
};

/** Where each file of a collection is, relative to its folder. */
export const archivePaths = {
  manifest: (hash: string) => `manifest-${hash}.json`,
  newest: (hash: string) => `newest-${hash}.txt`,
  words: (hash: string) => `words-${hash}.txt`,
  rare: (hash: string) => `rare-${hash}.txt`,
  pack: (id: string) => `packs/${id}/all.txt`,
  block: (id: string, block: number) => `packs/${id}/${block}.txt`,
  shard: (segment: string, shard: number) => `terms/${segment}/${shard}.bin`,
  sections: (segment: string) => `terms/${segment}/sections.txt`,
} as const;
