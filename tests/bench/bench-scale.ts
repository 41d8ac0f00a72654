import { execFileSync } from 'node:child_process';
import {
  createWriteStream,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { inventor } from './invent-article.ts';
import { measureThrottled } from './web/measure-throttled.ts';
import { medians } from './web/median.ts';
import { serveFolder } from './web/serve-folder.ts';

/**
 * Builds editions of several sizes, then visits all of them in turn: `npm run bench:scale -- [N…]`, 1,000, 10,000 and
 * 100,000 articles without arguments, of which at most 10,000 are prerendered. Prints time, memory, files, bytes, and
 * what the front page and an article cost on a slowed phone, medians of nine visits.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1e3, 1e4, 1e5];
const PRERENDERED = 10_000;
const VISITS = 9;
const root = resolve(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'kutip-scale-'));
try {
  for (const size of sizes) console.table({ [`${size} articles`]: await build(size) });
  const found = await findBrowser();
  if (found) {
    const browser = await chromium.launch({ ...found, args: [...found.args] });
    console.table(await visitInTurn(browser).finally(() => browser.close()));
  } else console.log('NOT RUN: visits, since no browser was found (set CHROME_PATH)');
} finally {
  rmSync(folder, { recursive: true });
}

/** Where the reader with so many articles is built. */
function distOf(size: number): string {
  return join(folder, String(size), 'dist');
}

async function build(size: number): Promise<Record<string, number>> {
  const source = join(folder, `${size}.jsonl`);
  const edition = join(folder, String(size), 'edition');
  const dist = distOf(size);
  await writeArticles(source, size);
  const importing = runScript('src/cli/main.ts', ['import', source, '--edition', edition]);
  const first = runScript('tests/bench/web/build-alone.ts', [edition, dist, `${PRERENDERED}`]);
  const again = runScript('tests/bench/web/build-alone.ts', [edition, dist, `${PRERENDERED}`]);
  rmSync(source);
  rmSync(edition, { recursive: true });
  return {
    'import s': importing.seconds,
    'build s': first.seconds,
    'build MB': Number(first.output.trim().split('\n').at(-1)),
    'build again s': again.seconds,
    ...sizeOf(dist),
  };
}

async function writeArticles(path: string, count: number): Promise<void> {
  const stream = createWriteStream(path);
  const invent = inventor(count);
  for (let number = 0; number < count; number++) {
    if (!stream.write(`${JSON.stringify(invent(number))}\n`)) {
      await new Promise<void>((done) => stream.once('drain', () => done()));
    }
  }
  await new Promise<void>((done) => stream.end(() => done()));
}

function runScript(script: string, args: readonly string[]) {
  const start = performance.now();
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { seconds: Math.round((performance.now() - start) / 100) / 10, output };
}

function sizeOf(dist: string) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.map((one) => statSync(join(one.parentPath, one.name)).size);
  const megabytes = Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1e6);
  const pages = files.filter((one) => one.name.endsWith('.html')).length;
  return { files: files.length, pages, MB: megabytes };
}

/** Visits every size once, then once more: a machine that slows down does so for all of them. */
async function visitInTurn(browser: Browser) {
  const served = await Promise.all(
    sizes.map(async (size) => {
      const front: Visit[] = [];
      const article: Visit[] = [];
      return { size, front, article, ...(await serveFolder(distOf(size))) };
    }),
  );
  for (let visit = 0; visit < VISITS; visit++) {
    for (const { size, site, front, article } of served) {
      front.push(await measureThrottled(`${site}/`, browser));
      article.push(await measureThrottled(site + leadOf(size), browser));
    }
  }
  for (const { close } of served) close();
  return Object.fromEntries(served.map((one) => [`${one.size} articles`, costs(one)]));
}

type Visit = Awaited<ReturnType<typeof measureThrottled>>;

function costs(seen: Record<'front' | 'article', readonly Visit[]>): Record<string, number> {
  const [front, article] = [medians(seen.front), medians(seen.article)];
  return {
    'front LCP ms': front.LCP,
    'front HTML B': front.html,
    'front JS B': front.javascript,
    'article LCP ms': article.LCP,
    'article HTML B': article.html,
  };
}

/** The address of the first article of the front page. */
function leadOf(size: number): string {
  const front = readFileSync(join(distOf(size), 'index.html'), 'utf8');
  return /href="(\/article\/[^"]+)"/.exec(front)?.[1] ?? '/';
}
