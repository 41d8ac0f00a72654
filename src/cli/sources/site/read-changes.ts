import type { JsonNode } from '../../../core/importers/json/json-node.ts';
import { BY_CHANGE, listPages, WHOLE } from './post-pages.ts';
import {
  changeOf,
  failedPage,
  takePosts,
  type SiteItem,
  type SiteReading,
} from './site-reading.ts';

/**
 * Reads what has changed on a site that was read before, last changes first. A site that knows no `modified_after`
 * answers with everything in this order, which is read as far as anything is new.
 */
export async function* readChanges(reading: SiteReading): AsyncGenerator<SiteItem> {
  const after = secondBefore(reading.since);
  let newest = reading.since;
  const query = { ...WHOLE, ...BY_CHANGE, modified_after: `${after}Z` };
  for await (const answer of listPages(reading.list, query)) {
    if ('reason' in answer) {
      yield failedPage(answer);
      return; // what is known stays as old as it was, so that the next import asks again
    }
    yield* takePosts(reading, answer.posts);
    for (const post of answer.posts) if (changeOf(post) > newest) newest = changeOf(post);
    if (endsBefore(answer.posts, after)) break;
  }
  reading.since = newest;
}

/** Whether posts in the order of their changes go back to one that had not changed. */
function endsBefore(posts: readonly JsonNode[], after: string): boolean {
  const dates = posts.map(changeOf);
  const isInOrder = dates.every((date, index) => date <= (dates[index - 1] ?? date));
  const last = dates.at(-1);
  return isInOrder && last !== undefined && last < after;
}

/** More than one post may have changed within the second that was seen last. */
function secondBefore(date: string): string {
  const time = Date.parse(`${date}Z`);
  return Number.isNaN(time) ? date : new Date(time - 1000).toISOString().slice(0, 19);
}
