import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FetchBytes } from '../../../src/core/search/archive/file-cache.ts';
import type { Ask, Engine } from './engine.ts';
import { sizesIn } from './file-sizes.ts';
import { spread, type Figures } from './figures.ts';
import { evenly, keystrokesOf } from './keystrokes.ts';
import type { KnownItem, Queries } from './queries.ts';

/** So many queries are asked of an index that was just opened. */
const COLD = 60;
const COLLECTIONS = 4;
const REST = 100;

/** What a reader fetches for a query: at first, and once others were asked before. */
export async function measureTransfer(
  engine: Engine,
  folder: string,
  { classes }: Queries,
): Promise<Figures> {
  const all = [...classes.values()].flat().map(({ query }) => query);
  const some = evenly(all, COLD);
  const counter = countingFetch(folder);
  const cold: Transfer[] = [];
  for (const query of some) {
    const ask = await engine.open(counter.fetchBytes, folder);
    await ask(query);
    cold.push(counter.take());
  }
  const warm: Transfer[] = [];
  const ask = await engine.open(counter.fetchBytes, folder);
  for (const query of all) {
    await ask(query);
    warm.push(counter.take());
  }
  return {
    'first query, kB brotli, p50 / p95': spread(cold.map(({ brotli }) => brotli / 1000)),
    'first query, kB gzip, p50 / p95': spread(cold.map(({ gzip }) => gzip / 1000)),
    'first query, requests, p50 / p95': spread(
      cold.map(({ requests }) => requests),
      0,
    ),
    'later query, kB brotli, p50 / p95': spread(warm.slice(1).map(({ brotli }) => brotli / 1000)),
    'later query, requests, p50 / p95': spread(
      warm.slice(1).map(({ requests }) => requests),
      0,
    ),
  };
}

/** Memory and speed of an index that is in memory as a whole, and how well it finds what is sought. */
export async function measureLocal(
  engine: Engine,
  folder: string,
  { classes, typed }: Queries,
): Promise<Figures> {
  const { fetchBytes } = countingFetch(folder);
  const before = await megabytes();
  const ask = await (engine.load ?? engine.open)(fetchBytes, folder);
  await ask('a');
  const local = engine.load
    ? { 'memory once local, MB': ((await megabytes()) - before).toFixed(1) }
    : {};
  const scores: Figures = {};
  for (const [name, items] of classes) {
    scores[`MRR@10 ${name}`] = (await meanReciprocalRank(ask, items)).toFixed(3);
  }
  return { ...local, ...(await measureTyping(ask, typed)), ...scores };
}

async function measureTyping(ask: Ask, typed: readonly string[]): Promise<Figures> {
  const times: number[] = [];
  for (const query of keystrokesOf(typed)) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  return { 'a keystroke, ms, p50 / p95': spread(times, 2) };
}

async function meanReciprocalRank(ask: Ask, items: readonly KnownItem[]): Promise<number> {
  let sum = 0;
  for (const { query, headline } of items) {
    const rank = (await ask(query)).map(plain).indexOf(plain(headline)) + 1;
    if (rank > 0) sum += 1 / rank;
  }
  return sum / items.length;
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

type Transfer = { readonly gzip: number; readonly brotli: number; readonly requests: number };

/** Reads files of a folder as if they were fetched, and counts what hosts would send. */
function countingFetch(folder: string) {
  const sizes = sizesIn(folder);
  let sum = { gzip: 0, brotli: 0, requests: 0 };
  const fetchBytes: FetchBytes = async (path) => {
    const { gzip, brotli } = sizes(path);
    sum = { gzip: sum.gzip + gzip, brotli: sum.brotli + brotli, requests: sum.requests + 1 };
    return readFileSync(join(folder, path));
  };
  const take = (): Transfer => {
    const taken = sum;
    sum = { gzip: 0, brotli: 0, requests: 0 };
    return taken;
  };
  return { fetchBytes, take };
}

/**
 * The memory in use after some collections, which need `--expose-gc`: what arrays have outside of the heap goes a while
 * after they do.
 */
async function megabytes(): Promise<number> {
  for (let times = 0; times < COLLECTIONS; times++) {
    globalThis.gc?.();
    await setTimeout(REST);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
