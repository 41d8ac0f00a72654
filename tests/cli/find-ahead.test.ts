import { expect, it, onTestFinished } from 'vitest';
import { findAhead, type Reading } from '../../src/cli/import/find-ahead.ts';
import { prepareArticle } from '../../src/cli/import/prepare-article.ts';
import {
  createFindingThreads,
  type FindingThreads,
} from '../../src/cli/import/threads/finding-threads.ts';
import { findInArticle } from '../../src/core/pipeline/find-in-article.ts';
import { inventor } from '../bench/invent-article.ts';

const ARTICLES = 150;
const failure = { source: 'di tengah.json', reason: 'rusak' };

/** What an import reads: many articles, and among them something that failed. */
async function* read() {
  const invent = inventor(ARTICLES);
  for (let number = 0; number < ARTICLES; number++) {
    if (number === 40) yield { kind: 'failed' as const, failure };
    const draft = invent(number);
    const identity = `nomor ${number}`;
    const origin = { identity, source: 'warta.jsonl', form: 'json', dropped: [], warnings: [] };
    yield prepareArticle({ draft, ...origin });
  }
}

async function readAll(threads: FindingThreads, reading: Partial<Reading> = {}) {
  const items = [];
  const all = { threads, isKnown: () => false, alone: 10, ...reading };
  for await (const item of findAhead(read(), all)) items.push(item);
  return items;
}

/** The same items, found in by the main thread. */
async function expected() {
  const items = [];
  let count = 0;
  for await (const item of read()) {
    const isAhead = item.kind === 'prepared' && ++count > 10;
    items.push(isAhead ? { ...item, found: findInArticle(item.draft) } : item);
  }
  return items;
}

it('gives articles in their order, with what threads and the main one found in them', async () => {
  const threads = createFindingThreads(1);
  onTestFinished(threads.close);
  let answers = 0;
  const find: FindingThreads['find'] = (drafts) =>
    threads.find(drafts)?.then((found) => {
      if (found) answers++;
      return found;
    });
  expect(await readAll({ ...threads, find })).toEqual(await expected());
  expect(answers).toBeGreaterThan(0);
});

it('finds by itself what a thread that broke down did not', async () => {
  const broken: FindingThreads = { find: async () => undefined, close: async () => {} };
  expect(await readAll(broken)).toEqual(await expected());
});

it('seeks nothing in an article that the edition has just so', async () => {
  const asked: string[] = [];
  const threads: FindingThreads = {
    find: async (drafts) => void asked.push(...drafts),
    close: async () => {},
  };
  const items = await readAll(threads, { isKnown: () => true });
  expect(asked).toEqual([]);
  expect(items.some((item) => 'found' in item)).toBe(false);
});
