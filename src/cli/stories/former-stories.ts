import { dateKey } from '../../core/article/date.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/records.ts';

/** The stories of an edition before a batch: the slugs of their articles, the oldest first, by the story's slug. */
export type FormerStories = ReadonlyMap<string, readonly string[]>;

/** Reads the stories from the records, which every article of one names it in. */
export function formerStories(session: Session): FormerStories {
  const { timeZone } = session.meta;
  const members = new Map<string, { readonly slug: string; readonly time: number }[]>();
  for (const { slug, story, datePublished } of articleRecords(session)) {
    if (story === undefined || datePublished === undefined) continue;
    const own = members.get(story) ?? [];
    own.push({ slug, time: dateKey(datePublished, timeZone) });
    members.set(story, own);
  }
  const stories = new Map<string, readonly string[]>();
  for (const [story, own] of members) {
    const inOrder = own.toSorted((a, b) => a.time - b.time || (a.slug < b.slug ? -1 : 1));
    stories.set(
      story,
      inOrder.map(({ slug }) => slug),
    );
  }
  return stories;
}
