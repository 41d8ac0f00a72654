import type { Browser } from 'playwright-core';
import { spread, type Figures } from '../figures.ts';
import {
  fillIn,
  openPhone,
  openSearchPage,
  slowProcessor,
  takeAnswered,
  takeSeen,
  typeIn,
  type Phone,
} from './phone.ts';
import { answersIn, longestTask, type AnswerTimes } from './search-times.ts';
import type { FolderServer } from './serve-folder.ts';
import type { Seen } from './watch-search.ts';

/** The reader begins to fetch everything when a search has rested for two seconds. */
const REST = 2_500;
/** Between two keys, in ms: about as fast as thumbs type. */
const PAUSE = 120;
/** So many queries are typed at most until everything is local. */
const PATIENCE = 200;

/**
 * What a reader notices while the whole archive is brought, who goes on typing or who does not, and after that: the
 * page's main thread is slowed, the worker is not, for Chromium cannot.
 */
export async function measureTypingInPage(
  browser: Browser,
  server: FolderServer,
  queries: readonly string[],
): Promise<Figures> {
  const phone = await openPhone(browser);
  try {
    await openSearchPage(phone, server.site);
    await slowProcessor(phone);
    await fillIn(phone, queries[0] ?? '');
    await takeAnswered(phone);
    await phone.page.waitForTimeout(REST);
    const begun = performance.now();
    const meanwhile = await typeUntilLocal(phone, queries);
    const seconds = (performance.now() - begun + REST) / 1000;
    const after: Seen[] = [];
    for (const query of queries) after.push(...(await typed(phone, query)));
    const times = answersIn(after).map(sinceKey);
    const idle = await watchIdlePage(browser, server, queries[0] ?? '', seconds);
    return {
      'everything local, s after the first answer': seconds.toFixed(0),
      'page meanwhile, nobody typing, longest task, ms, CPU × 4': longestTask(idle).toFixed(0),
      'page meanwhile, longest task, ms, CPU × 4': longestTask(meanwhile).toFixed(0),
      'page meanwhile, key to shown, ms, CPU × 4, p50 / p95': spread(
        answersIn(meanwhile).map(sinceKey),
      ),
      'page once local, longest task, ms, CPU × 4': longestTask(after).toFixed(0),
      'page once local, key to shown, ms, CPU × 4, p50 / p95': spread(times),
    };
  } finally {
    await phone.close();
  }
}

/** What happens on a page that is left alone after its first answer, until everything is local. */
async function watchIdlePage(
  browser: Browser,
  server: FolderServer,
  query: string,
  seconds: number,
): Promise<readonly Seen[]> {
  const phone = await openPhone(browser);
  try {
    await openSearchPage(phone, server.site);
    await slowProcessor(phone);
    await fillIn(phone, query);
    await takeAnswered(phone);
    await phone.page.waitForTimeout(seconds * 1000);
    const seen = await takeSeen(phone.page);
    await fillIn(phone, `${query} 0`);
    const after = answersIn(await takeAnswered(phone));
    if (after.at(-1)?.scope !== 'all') throw new Error('The archive is not local yet');
    return seen;
  } finally {
    await phone.close();
  }
}

async function typeUntilLocal(phone: Phone, queries: readonly string[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (let count = 0; count < PATIENCE; count++) {
    // A query that was asked before is answered from the page's own memory.
    const query = `${queries[count % queries.length] ?? ''} ${count}`;
    const now = await typed(phone, query);
    seen.push(...now);
    if (answersIn(now).at(-1)?.scope === 'all') return seen;
  }
  throw new Error('The archive is not local yet');
}

async function typed(phone: Phone, query: string): Promise<readonly Seen[]> {
  await typeIn(phone, query, PAUSE);
  await phone.page.waitForTimeout(PAUSE);
  return takeSeen(phone.page);
}

const sinceKey = ({ typed: key, shown }: AnswerTimes): number => shown - key;
