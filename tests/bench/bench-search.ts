import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { userFolder } from '../../src/cli/user-folder.ts';
import { engines } from './search/engines.ts';
import type { Figures } from './search/figures.ts';
import { inventedLines, linesOf, writeLines } from './search/headlines.ts';

const usage = `npm run -s bench:search -- [HEADLINES.txt[.gz]] [OPTION…]

What a search of headlines costs and how well it finds them, beside other engines.

HEADLINES         one a line, the newest first; without it they are invented
--count N         so many are invented (20,000)
--million         a million are invented, of which only our own engine is asked
--queries FILE    what is asked: {"rel": {CLASS: [[QUERY, NUMBER]]}, "lat": {SET: [QUERY]}}, where NUMBER is
                  that of the headline that is sought, from 0; without it queries are made from the headlines
--engine NAME     only this engine, one of ${Object.keys(engines).join(', ')}; may be given again
--browser         instead of the engines, the built reader on a slowed phone in Chromium; needs a browser
--help            says this
`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    queries: { type: 'string' },
    count: { type: 'string', default: '20000' },
    million: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true },
    browser: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
type Table = readonly { readonly name: string; readonly figures: Figures }[];

const MILLION = 1_000_000;
const figuresSchema = v.record(v.string(), v.union([v.number(), v.string()]));
const measureScript = fileURLToPath(new URL('search/measure.ts', import.meta.url));
const queriesPath = values.queries === undefined ? undefined : userPath(values.queries);

if (values.help) process.stdout.write(usage);
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
  try {
    const headlines = join(folder, 'headlines.txt');
    print(`${await writeHeadlines(headlines)} headlines`);
    for (const line of lines(await tableOf(headlines, folder))) print(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeHeadlines(path: string): Promise<number> {
  const [file] = positionals;
  const invented = inventedLines(values.million ? MILLION : Number(values.count));
  return writeLines(file === undefined ? invented : linesOf(userPath(file)), path);
}

async function tableOf(headlines: string, folder: string): Promise<Table> {
  if (values.browser) {
    const { measureBrowser } = await import('./search/browser/measure-browser.ts');
    const reader = join(folder, 'reader');
    mkdirSync(reader);
    const figures = await measureBrowser(headlines, queriesPath, reader);
    return [{ name: 'reader', figures }];
  }
  const names = values.engine ?? (values.million ? ['kutip'] : Object.keys(engines));
  return names.map((name) => ({ name, figures: figuresOf(name, headlines, folder) }));
}

function figuresOf(name: string, headlines: string, folder: string): Figures {
  const index = join(folder, name);
  mkdirSync(index);
  const queries = queriesPath === undefined ? [] : [queriesPath];
  return {
    ...measured([name, 'build', headlines, index]),
    ...measured([name, 'ask', headlines, index, ...queries]),
  };
}

function measured(args: readonly string[]): Figures {
  const node = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', measureScript];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`Cannot measure ${args[0]}: ${stderr}`);
  return v.parse(figuresSchema, JSON.parse(stdout.slice(stdout.lastIndexOf('{'))));
}

function* lines(table: Table) {
  const rows = new Set(table.flatMap(({ figures }) => Object.keys(figures)));
  const width = Math.max(...[...rows].map(({ length }) => length));
  yield ['', ...table.map(({ name }) => name.padStart(16))]
    .join('')
    .padStart(width + 16 * table.length);
  for (const row of rows) {
    const cells = table.map(({ figures }) => String(figures[row] ?? '–').padStart(16));
    yield row.padEnd(width) + cells.join('');
  }
}

function userPath(path: string): string {
  return resolve(userFolder(process.env, process.cwd()), path);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
