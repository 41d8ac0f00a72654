import type { Article } from '../../core/article/article.ts';
import { placeOf } from '../../core/edition/listed-order.ts';
import type { SourceRecord } from '../../core/edition/source-record.ts';
import { enrichArticle, readingSteps } from '../../core/pipeline/enrich-article.ts';
import type { Session } from '../storage/session.ts';

/**
 * Finds an article's quotes and who speaks, under the edition's ids, corrections left out. `known` is what the edition
 * has under its slug: whoever was found in it before is found again by a name alone.
 */
export function findSpeakers(
  { registry, meta }: Session,
  bare: Article,
  known: SourceRecord | undefined,
): Article {
  const formerly = known?.kind === 'article' ? (known.found ?? known.people) : [];
  // The first steps ask nothing of the edition but its people.
  return enrichArticle(bare, readingSteps, {
    adopt: (people, article) =>
      registry.adopt(people, { time: placeOf(article, meta.timeZone).time, formerly }),
    findLinked: () => undefined,
    relatedTo: () => [],
  });
}
