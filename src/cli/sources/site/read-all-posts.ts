import { isNode } from '../../../core/importers/json/json-node.ts';
import type { AnswerStore } from './answer-store.ts';
import { ApiError } from './ask-json.ts';
import { askPage, BY_CHANGE, BY_ID, IDS, listPages, PAGE_SIZE, WHOLE } from './post-pages.ts';
import { readChanges } from './read-changes.ts';
import {
  changeOf,
  failedPage,
  takePosts,
  type SiteItem,
  type SiteReading,
} from './site-reading.ts';

/**
 * Reads all posts of a site that has not been read to the end, page by page. It goes on where an import stopped that ended
 * early, and after that looks for what has changed since that one began.
 */
export async function* readAllPosts(
  reading: SiteReading,
  pages: Set<number>,
  answers: AnswerStore,
): AsyncGenerator<SiteItem> {
  const { list } = reading;
  if (reading.since === '')
    reading.since = answers.former()?.since ?? (await newestChange(reading));
  const stored = answers.begin({ size: PAGE_SIZE, since: reading.since });
  const isResumed = stored.length + pages.size > 0;
  for (const { page, posts } of stored) {
    pages.add(page);
    yield* takePosts(reading, posts.filter(isNode));
  }
  let failed = 0;
  for await (const answer of listPages(list, { ...WHOLE, ...BY_ID }, new Set(pages))) {
    if ('reason' in answer) {
      failed++;
      yield failedPage(answer);
      continue;
    }
    reading.total = answer.total ?? reading.total;
    answers.add({ page: answer.page, posts: answer.posts });
    yield* takePosts(reading, answer.posts);
    pages.add(answer.page);
  }
  if (failed > 0) return;
  reading.pages = undefined;
  if (isResumed && reading.since !== '') yield* readChanges(reading);
}

/** The newest change on a site, before it is read; empty where it does not say. */
async function newestChange({ list }: SiteReading): Promise<string> {
  try {
    const { posts } = await askPage(list, { ...IDS, ...BY_CHANGE }, 1);
    return posts.map(changeOf).reduce((newest, date) => (date > newest ? date : newest), '');
  } catch (error) {
    const isAnswered = error instanceof ApiError && error.status !== undefined;
    if (isAnswered) return '';
    throw error; // who does not answer this does not answer the rest
  }
}
