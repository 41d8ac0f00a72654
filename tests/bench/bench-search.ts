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

/*
 * npm run -s bench:search -- [HEADLINES.txt[.gz]] [--queries QUERIES.json] [--count N] [--million] [--engine NAME…]
 * What a search of headlines costs and how well it finds them, beside other engines: medians and 95th percentiles.
 * Without a file, N invented headlines (20,000), or with --million a million, of which only our own is asked.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    queries: { type: 'string' },
    count: { type: 'string', default: '20000' },
    million: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true },
  },
});
const MILLION = 1_000_000;
const figuresSchema = v.record(v.string(), v.union([v.number(), v.string()]));
const measureScript = fileURLToPath(new URL('search/measure.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kutip-bench-'));

try {
  const headlines = join(folder, 'headlines.txt');
  const [file] = positionals;
  const invented = inventedLines(values.million ? MILLION : Number(values.count));
  const count = await writeLines(
    file === undefined ? invented : linesOf(userPath(file)),
    headlines,
  );
  print(`${count} headlines`);
  const names = values.engine ?? (values.million ? ['kutip'] : Object.keys(engines));
  const table = names.map((name) => ({ name, figures: figuresOf(name, headlines) }));
  for (const line of lines(table)) print(line);
} finally {
  rmSync(folder, { recursive: true });
}

function figuresOf(name: string, headlines: string): Figures {
  const index = join(folder, name);
  mkdirSync(index);
  const queries = values.queries === undefined ? [] : [userPath(values.queries)];
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

function* lines(table: readonly { readonly name: string; readonly figures: Figures }[]) {
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
