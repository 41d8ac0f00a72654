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
 * Builds editions of several sizes and visits each: `npm run bench:scale -- [N…]`, 1,000, 10,000 and 100,000 articles
 * without arguments, of which at most 10,000 are prerendered. Prints time, memory, files, bytes, and what the front
 * page and an article cost on a slowed phone, medians of five visits.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1e3, 1e4, 1e5];
const PRERENDERED = 10_000;
const VISITS = 5;
const root = resolve(import.meta.dirname, '../..');

const found = await findBrowser();
const browser = found && (await chromium.launch({ ...found, args: [...found.args] }));
if (!browser) console.log('NOT RUN: visits, since no browser was found (set CHROME_PATH)');
try {
  for (const size of sizes) console.table({ [`${size} articles`]: await figuresOf(size) });
} finally {
  await browser?.close();
}

async function figuresOf(size: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-scale-'));
  const [edition, dist] = [join(folder, 'edition'), join(folder, 'dist')];
  try {
    await writeArticles(join(folder, 'articles.jsonl'), size);
    const source = join(folder, 'articles.jsonl');
    const importing = runScript('src/cli/main.ts', ['import', source, '--edition', edition]);
    const first = runScript('tests/bench/web/build-alone.ts', [edition, dist, `${PRERENDERED}`]);
    const again = runScript('tests/bench/web/build-alone.ts', [edition, dist, `${PRERENDERED}`]);
    return {
      'import s': importing.seconds,
      'build s': first.seconds,
      'build MB': Number(first.output.trim().split('\n').at(-1)),
      'build again s': again.seconds,
      ...sizeOf(dist),
      ...(browser && (await visits(dist, browser))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
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

async function visits(dist: string, visitor: Browser): Promise<Record<string, number>> {
  const { site, close } = await serveFolder(dist);
  const slug = /href="(\/article\/[^"]+)"/.exec(
    readFileSync(join(dist, 'index.html'), 'utf8'),
  )?.[1];
  const measure = async (address: string) => {
    const runs = [];
    for (let run = 0; run < VISITS; run++)
      runs.push(await measureThrottled(site + address, visitor));
    return medians(runs);
  };
  const [front, article] = [await measure('/'), await measure(slug ?? '/')];
  close();
  return {
    'front LCP ms': front.LCP,
    'front HTML B': front.html,
    'front JS B': front.javascript,
    'article LCP ms': article.LCP,
    'article HTML B': article.html,
  };
}
