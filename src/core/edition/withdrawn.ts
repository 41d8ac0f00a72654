import * as v from 'valibot';
import type { IsoDate } from '../article/article.ts';
import { isoDateSchema, slugSchema } from '../article/article-schema.ts';

/** What stands in `articles/<slug>.json` once an article was taken out, so that its address says so. */
export type Withdrawn = {
  readonly withdrawn: true;
  readonly slug: string;
  readonly dateModified: IsoDate;
};

const withdrawnSchema: v.GenericSchema<unknown, Withdrawn> = v.object({
  withdrawn: v.literal(true),
  slug: slugSchema,
  dateModified: isoDateSchema,
});

/** Reads what stands in place of a withdrawn article; undefined for anything else. */
export function parseWithdrawn(value: unknown): Withdrawn | undefined {
  const result = v.safeParse(withdrawnSchema, value);
  return result.success ? result.output : undefined;
}
