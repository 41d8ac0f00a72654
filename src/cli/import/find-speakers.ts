import type { Article } from '../../core/article/article.ts';
import { placeOf } from '../../core/edition/listed-order.ts';
import type { SourceRecord } from '../../core/edition/source-record.ts';
import { adoptPeople } from '../../core/pipeline/adopt-people.ts';
import { findInArticle } from '../../core/pipeline/find-in-article.ts';
import type { StorySubjects } from '../../core/related/story-features.ts';
import type { Session } from '../storage/session.ts';

/**
 * An article with its quotes and who speaks, under the edition's ids, corrections left out, and what it is about. `known`
 * is what the edition has under its slug: whoever was found in it before is found again by a name alone.
 */
export function findSpeakers(
  { registry, meta }: Session,
  bare: Article,
  known: SourceRecord | undefined,
  { quotes, people, subjects } = findInArticle(bare),
): { readonly article: Article; readonly subjects: StorySubjects } {
  const formerly = known?.kind === 'article' ? (known.found ?? known.people) : [];
  const sighting = { time: placeOf(bare, meta.timeZone).time, formerly };
  const adopt = () => registry.adopt(people, sighting);
  return { article: adoptPeople({ ...bare, quotes, people }, { adopt }), subjects };
}
