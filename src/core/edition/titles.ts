import type { Titles } from './edition.ts';
import { inListOrder } from './listed-order.ts';
import type { ArticleRecord } from './source-record.ts';

/** `search/titles.json` of these articles. */
export function titlesOf(records: readonly ArticleRecord[], timeZone: string): Titles {
  const titles = inListOrder(records, timeZone).map(
    ({ slug, headline, datePublished, articleSection }) => ({
      slug,
      headline,
      ...(datePublished !== undefined && { datePublished }),
      ...(articleSection !== undefined && { articleSection }),
    }),
  );
  return { titles };
}
