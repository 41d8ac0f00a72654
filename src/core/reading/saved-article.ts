import * as v from 'valibot';
import { parseDate } from '../article/date.ts';
import { summarySchema } from '../edition/edition-schema.ts';
import { momentSchema } from './moment-schema.ts';
import type { Summary } from '../edition/edition.ts';

/** An article that the reader keeps on a device, as the list showed it, and when it was saved. */
export type SavedArticle = { readonly summary: Summary; readonly savedAt: string };

/** `SavedArticle`. */
export const savedSchema: v.GenericSchema<unknown, SavedArticle> = v.object({
  summary: summarySchema,
  savedAt: momentSchema,
});

/** What today's summaries have for certain, where an older version said nothing or something else. */
const plain = { inLanguage: 'id', quotes: 0, minutes: 0, revision: '' } as const;

/**
 * Something with a `summary`, as any version has kept it, in today's form: a device keeps things for years. What a
 * list cannot do without, the slug and the headline, is not made up; nor is anything else touched.
 */
export function inTodaysForm(kept: unknown): unknown {
  if (!isRecord(kept) || !isRecord(kept['summary'])) return kept;
  const summary: Record<string, unknown> = { ...kept['summary'] };
  for (const [name, value] of Object.entries(plain)) {
    if (typeof summary[name] !== typeof value) summary[name] = value;
  }
  const { dateImported } = summary;
  if (typeof dateImported !== 'string' || !parseDate(dateImported)) {
    summary['dateImported'] = '1970-01-01';
  }
  return { ...kept, summary };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
