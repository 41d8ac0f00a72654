import * as v from 'valibot';
import type { IsoDate, Person } from '../article/article.ts';
import { isoDateSchema, personSchema, slugSchema } from '../article/article-schema.ts';
import type { StoryFeatures } from '../related/story-features.ts';

/** The first line of `sources.jsonl`: how many ids of list pages were ever given, so that none is given twice. */
export type SourcesHeader = {
  readonly kind: 'header';
  readonly formatVersion: 1;
  readonly leaves: number;
  readonly sections: Readonly<Record<string, number>>;
  readonly corrections?: AppliedCorrections;
};

/** The corrections that an edition stands under: undoing one needs to know what was found. */
export type AppliedCorrections = {
  /** Tells whether `corrections.json` says something else by now. */
  readonly hash: string;
  /** People who are in the index otherwise than they were found, or not at all, as they were found. */
  readonly found: readonly Person[];
  /** Ids of those whom only corrections made. */
  readonly made: readonly string[];
};

/** An editor's link that found no article yet. */
export type UnlinkedHeadline = { readonly headline: string; readonly url?: string };

/** What the next import has to know of an article without reading it. */
export type ArticleRecord = {
  readonly kind: 'article';
  /** See `identityOf`. */
  readonly identity: string;
  readonly slug: string;
  /** A hash of the draft as it was read: the same again rewrites nothing. */
  readonly contentHash: string;
  readonly headline: string;
  readonly datePublished?: IsoDate;
  readonly dateImported: IsoDate;
  readonly articleSection?: string;
  /** How many quotes it has. */
  readonly quotes: number;
  /** Ids of those who speak in it. */
  readonly people: readonly string[];
  /** Where corrections changed anything in it: the ids of those who were found to speak. */
  readonly found?: readonly string[];
  /** Pictures in the edition's own folder, as paths in it. */
  readonly images: readonly string[];
  /** The hosts of the pictures that it links to, where it does. */
  readonly imageHosts?: readonly string[];
  /** Slugs of its related stories. */
  readonly related: readonly string[];
  /** Slugs that its body leads to. */
  readonly links: readonly string[];
  readonly unlinked: readonly UnlinkedHeadline[];
  /** The slug of the story that it is part of. */
  readonly story?: string;
  readonly features: StoryFeatures;
};

/** What stays of an article that was taken out: its identity, which brings it back under the same slug. */
export type WithdrawnRecord = {
  readonly kind: 'withdrawn';
  readonly identity: string;
  readonly slug: string;
  readonly dateImported: IsoDate;
};

/** One line of `sources.jsonl` after the first. */
export type SourceRecord = ArticleRecord | WithdrawnRecord;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headerSchema: v.GenericSchema<unknown, SourcesHeader> = v.object({
  kind: v.literal('header'),
  formatVersion: v.literal(1),
  leaves: count,
  sections: v.record(v.string(), count),
  corrections: v.exactOptional(
    v.object({ hash: v.string(), found: v.array(personSchema), made: v.array(slugSchema) }),
  ),
});

const recordSchema: v.GenericSchema<unknown, SourceRecord> = v.variant('kind', [
  v.object({
    kind: v.literal('article'),
    identity: v.string(),
    slug: slugSchema,
    contentHash: v.string(),
    headline: v.string(),
    datePublished: v.exactOptional(isoDateSchema),
    dateImported: isoDateSchema,
    articleSection: v.exactOptional(v.string()),
    quotes: count,
    people: v.array(slugSchema),
    found: v.exactOptional(v.array(slugSchema)),
    images: v.array(v.string()),
    imageHosts: v.exactOptional(v.array(v.string())),
    related: v.array(slugSchema),
    links: v.array(slugSchema),
    unlinked: v.array(v.object({ headline: v.string(), url: v.exactOptional(v.string()) })),
    story: v.exactOptional(slugSchema),
    // Written by this program alone and never served: its shape is that of `storyFeatures`.
    features: v.custom<StoryFeatures>((value) => typeof value === 'object' && value !== null),
  }),
  v.object({
    kind: v.literal('withdrawn'),
    identity: v.string(),
    slug: slugSchema,
    dateImported: isoDateSchema,
  }),
]);

/** Reads the first line of `sources.jsonl`; undefined when it is no header. */
export function parseSourcesHeader(value: unknown): SourcesHeader | undefined {
  const result = v.safeParse(headerSchema, value);
  return result.success ? result.output : undefined;
}

/** Reads any other line of `sources.jsonl`; undefined when it is none. */
export function parseSourceRecord(value: unknown): SourceRecord | undefined {
  const result = v.safeParse(recordSchema, value);
  return result.success ? result.output : undefined;
}
