import * as v from 'valibot';
import { imageSchema, isoDateSchema, slugSchema } from '../article/article-schema.ts';
import type { Summary } from '../edition/edition.ts';

/** An article that the reader keeps on a device, as the list showed it, and when it was saved. */
export type SavedArticle = { readonly summary: Summary; readonly savedAt: string };

/**
 * A summary as a device has kept it, maybe for years: what a list cannot do without is asked for, and whatever an
 * older version did not know yet has a plain value.
 */
export const keptSummarySchema: v.GenericSchema<unknown, Summary> = v.object({
  slug: slugSchema,
  headline: v.pipe(v.string(), v.regex(/\S/, 'is empty')),
  description: v.exactOptional(v.string()),
  datePublished: v.exactOptional(isoDateSchema),
  dateImported: v.fallback(isoDateSchema, '1970-01-01'),
  articleSection: v.exactOptional(v.string()),
  image: v.exactOptional(imageSchema),
  inLanguage: v.fallback(v.string(), 'id'),
  quotes: v.fallback(v.number(), 0),
  minutes: v.fallback(v.number(), 0),
  revision: v.fallback(v.string(), ''),
});

/** `SavedArticle`. */
export const savedSchema: v.GenericSchema<unknown, SavedArticle> = v.object({
  summary: keptSummarySchema,
  savedAt: v.pipe(v.string(), v.isoTimestamp('is not a moment')),
});
