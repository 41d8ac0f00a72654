import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { portOf } from '../cli/port-of.ts';
import { createServer } from 'node:http';
import { findBrowser } from '../browser/find-browser.ts';
import { dam } from '../browser/sample.ts';
import { buildSite } from './web/build-site.ts';
import { makeHugoSite } from './web/hugo-site.ts';
import { measureWithLighthouse } from './web/measure-lighthouse.ts';
import { measureClick, measureThrottled, type ClickFigures } from './web/measure-throttled.ts';
import { medians } from './web/median.ts';
import { makePlainSite } from './web/plain-site.ts';
import { serveFolder } from './web/serve-folder.ts';

/**
 * Builds the sample edition's reader, serves it on loopback, and measures it beside a plain site of the same pages and
 * one that Hugo makes: `npm run bench:web -- [RUNS] [throttled|lighthouse]`, medians of so many visits (5) each. All is measured in turns, so
 * that what else the machine does falls on all alike.
 */
const runs = Number(process.argv[2] ?? 5);
const part = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), 'kutip-web-'));
const addresses = ['/', dam.address];

const found = await findBrowser();
if (!found) throw new Error('NOT RUN: no browser was found (set CHROME_PATH)');
const sites = await makeSites();
const port = await freePort();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args, `--remote-debugging-port=${port}`],
});
try {
  console.table(bytesBeforeText(sites[0]?.dist ?? ''));
  if (part !== 'lighthouse') {
    console.table(await inTurns((url) => measureThrottled(url, browser)));
    console.table(await clicks());
  }
  if (part !== 'throttled') {
    console.table(await inTurns((url) => measureWithLighthouse(url, port)));
  }
} finally {
  await browser.close();
  for (const { close } of sites) close();
  rmSync(folder, { recursive: true });
}

async function makeSites() {
  const dist = join(folder, 'kutip');
  const edition = resolve(import.meta.dirname, '../../public/edition');
  await buildSite(edition, dist, 1000);
  const plain = join(folder, 'plain');
  makePlainSite(dist, plain, addresses);
  const hugo = join(folder, 'hugo');
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  if (hasHugo) makeHugoSite(edition, hugo);
  else console.log('NOT RUN: Hugo, which is not installed');
  const folders = { kutip: dist, plain, ...(hasHugo && { hugo: join(hugo, 'public') }) };
  return Promise.all(
    Object.entries(folders).map(async ([name, path]) => ({
      name,
      dist: path,
      ...(await serveFolder(path)),
    })),
  );
}

/** Every page of every site, visited in turns; the medians by site and page. */
async function inTurns<Key extends string>(measure: (url: string) => Promise<Record<Key, number>>) {
  const figures = new Map<string, Record<Key, number>[]>();
  for (let run = 0; run < runs; run++) {
    for (const { name, site } of sites) {
      for (const address of addresses) {
        const row = `${name} ${address === '/' ? 'list' : 'article'}`;
        figures.set(row, [...(figures.get(row) ?? []), await measure(site + address)]);
      }
    }
  }
  return Object.fromEntries([...figures].map(([row, all]) => [row, medians(all)]));
}

async function clicks() {
  const figures = new Map<string, ClickFigures[]>();
  for (let run = 0; run < runs; run++) {
    for (const { name, site } of sites) {
      const one = await measureClick({ site, link: dam.address, text: dam.lastWords }, browser);
      figures.set(name, [...(figures.get(name) ?? []), one]);
    }
  }
  return Object.fromEntries(
    [...figures].map(([name, all]) => [`click to article, ms: ${name}`, medians(all)]),
  );
}

/** What has to arrive before all of the text is there, after brotli: the page up to its data, which comes last. */
function bytesBeforeText(dist: string) {
  return Object.fromEntries(
    ['index.html', `${dam.address.slice(1)}.html`].map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const text = html.slice(0, html.search(/<script type="application\//));
      const bytes = { 'before text': packed(text), 'whole page': packed(html) };
      return [file === 'index.html' ? 'list' : 'article', bytes];
    }),
  );
}

function packed(text: string): number {
  return brotliCompressSync(text).length;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const free = portOf(server);
  await new Promise((closed) => server.close(closed));
  return free;
}
