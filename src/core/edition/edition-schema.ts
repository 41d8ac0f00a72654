import * as v from 'valibot';
import {
  imageSchema,
  isoDateSchema,
  personEntries,
  slugSchema,
} from '../article/article-schema.ts';
import type { ArchiveEntry } from '../search/archive/format.ts';
import type {
  Edition,
  Leaf,
  PeopleIndex,
  PersonEntry,
  PersonQuote,
  PersonQuotes,
  Section,
  Summary,
} from './edition.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.regex(/\S/, 'is empty'));

const listed = {
  slug: slugSchema,
  headline: words,
  datePublished: v.exactOptional(isoDateSchema),
  articleSection: v.exactOptional(v.string()),
};

/** `Summary`. */
export const summarySchema: v.GenericSchema<unknown, Summary> = v.object({
  ...listed,
  description: v.exactOptional(v.string()),
  dateImported: isoDateSchema,
  image: v.exactOptional(imageSchema),
  inLanguage: v.string(),
  quotes: count,
  minutes: count,
  revision: v.string(),
});

/** `leaves/<id>.json` and `sections/<section>/<id>.json`. */
export const leafSchema: v.GenericSchema<unknown, Leaf> = v.object({
  id: slugSchema,
  older: v.exactOptional(slugSchema),
  summaries: v.array(summarySchema),
});

const sectionSchema: v.GenericSchema<unknown, Section> = v.object({
  slug: slugSchema,
  name: words,
  articles: count,
  newest: slugSchema,
});

const archiveEntrySchema: v.GenericSchema<unknown, ArchiveEntry> = v.object({
  manifest: v.pipe(v.string(), v.regex(/^manifest-[0-9a-z]+\.json$/, 'names no manifest')),
  newest: v.pipe(v.string(), v.regex(/^newest-[0-9a-z]+\.txt$/, 'names no file of documents')),
  documents: count,
});

/** `edition.json`. */
export const editionSchema: v.GenericSchema<unknown, Edition> = v.object({
  formatVersion: v.literal(1),
  name: words,
  inLanguage: v.string(),
  timeZone: v.string(),
  site: v.exactOptional(v.string()),
  sample: v.exactOptional(v.literal(true)),
  report: v.exactOptional(v.literal(true)),
  dateModified: isoDateSchema,
  revision: v.string(),
  articles: count,
  sections: v.array(sectionSchema),
  newest: slugSchema,
  people: v.object({ count, files: count }),
  imageHosts: v.exactOptional(v.array(v.string())),
  search: v.object({ headlines: archiveEntrySchema, quotes: archiveEntrySchema }),
});

const personEntrySchema: v.GenericSchema<unknown, PersonEntry> = v.object({
  ...personEntries,
  quotes: count,
  articles: count,
  newest: v.exactOptional(isoDateSchema),
  formerIds: v.exactOptional(v.array(slugSchema)),
});

const personQuoteSchema: v.GenericSchema<unknown, PersonQuote> = v.object({
  ...listed,
  start: count,
  end: count,
  id: v.string(),
  dateImported: isoDateSchema,
  inLanguage: v.string(),
  kind: v.picklist(['speech', 'fragment']),
  sentence: v.string(),
});

/** `people/index/<n>.json`. */
export const peopleIndexSchema: v.GenericSchema<unknown, PeopleIndex> = v.object({
  people: v.array(personEntrySchema),
});

/** `people/<id>/<n>.json`. */
export const personQuotesSchema: v.GenericSchema<unknown, PersonQuotes> = v.object({
  person: personEntrySchema,
  older: v.exactOptional(count),
  quotes: v.array(personQuoteSchema),
});
