import type { Browser } from 'playwright-core';
import { quantile, spread, type Figures } from '../figures.ts';
import {
  fillIn,
  openPhone,
  openSearchPage,
  slowProcessor,
  SLOW_4G,
  takeAnswered,
} from './phone.ts';
import { answersIn, longestTask } from './search-times.ts';
import type { FolderServer, Sent } from './serve-folder.ts';

const SEARCHED = '/edition/search/';

type FirstAnswer = {
  readonly kilobytes: number;
  readonly requests: number;
  readonly seconds: number;
};
type Visit = {
  readonly newest?: FirstAnswer | undefined;
  readonly archive?: FirstAnswer | undefined;
  readonly longestTask: number;
};

/**
 * What the first results cost a visitor who comes to the search page and at once pastes a query: from there on the
 * network is slow 4G, and the page's main thread is slowed; the search's own code comes on the way, but is not counted.
 */
export async function measureFirstAnswers(
  browser: Browser,
  server: FolderServer,
  queries: readonly string[],
): Promise<Figures> {
  const visits: Visit[] = [];
  for (const query of queries) visits.push(await visit(browser, server, query));
  const tasks = visits.map((one) => one.longestTask);
  return {
    ...figuresOf(
      'newest',
      visits.flatMap(({ newest }) => newest ?? []),
    ),
    ...figuresOf(
      'archive',
      visits.flatMap(({ archive }) => archive ?? []),
    ),
    'first results, longest task of the page, ms, p50 / max': `${quantile(tasks, 0.5).toFixed(0)} / ${Math.max(...tasks).toFixed(0)}`,
  };
}

async function visit(browser: Browser, server: FolderServer, query: string): Promise<Visit> {
  const phone = await openPhone(browser);
  try {
    await openSearchPage(phone, server.site);
    await phone.page.evaluate(() => (globalThis.seen = []));
    await slowProcessor(phone);
    server.slowDown(SLOW_4G);
    server.takeSent();
    await fillIn(phone, query);
    const seen = await takeAnswered(phone);
    const sent = server.takeSent().filter(({ path }) => path.startsWith(SEARCHED));
    const answers = answersIn(seen);
    const first = (scope: 'newest' | 'archive'): FirstAnswer | undefined => {
      const answer = answers.find((one) => one.scope === scope);
      return answer && firstAnswer(answer, sent);
    };
    return { newest: first('newest'), archive: first('archive'), longestTask: longestTask(seen) };
  } finally {
    server.slowDown();
    await phone.close();
  }
}

function firstAnswer(
  { typed, came, shown }: { readonly typed: number; readonly came: number; readonly shown: number },
  sent: readonly Sent[],
): FirstAnswer {
  const before = sent.filter(({ at }) => at <= came);
  const bytes = before.reduce((sum, file) => sum + file.bytes, 0);
  return { kilobytes: bytes / 1000, requests: before.length, seconds: (shown - typed) / 1000 };
}

function figuresOf(name: string, answers: readonly FirstAnswer[]): Figures {
  return {
    [`first results, ${name}, kB brotli, p50 / p95`]: spread(answers.map((one) => one.kilobytes)),
    [`first results, ${name}, requests, p50 / p95`]: spread(
      answers.map((one) => one.requests),
      0,
    ),
    [`first results, ${name}, s on slow 4G, CPU × 4, p50 / p95`]: spread(
      answers.map((one) => one.seconds),
      2,
    ),
  };
}
