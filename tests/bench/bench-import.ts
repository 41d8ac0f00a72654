import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { userFolder } from '../../src/cli/user-folder.ts';
import { importHostile } from './import/import-hostile.ts';
import { timePages } from './import/page-speed.ts';

/*
 * npm run -s bench:import -- FOLDER: how long the import of the saved pages in a folder takes beside Mozilla's Readability
 * on the same parser, round after round; the first round warms up what runs. Without a folder: what comes of files that
 * mean ill, and how soon.
 */

const ROUNDS = 3;

const [folder] = process.argv.slice(2);
if (folder === undefined) for (const line of importHostile()) print(line);
else await comparePages(resolve(userFolder(process.env, process.cwd()), folder));

async function comparePages(path: string): Promise<void> {
  const pages = readdirSync(path)
    .filter((name) => /\.html?$/i.test(name))
    .map((name) => new Uint8Array(readFileSync(join(path, name))));
  for (let round = 0; round <= ROUNDS; round++) {
    const { ours, readability, pages: count } = await timePages(pages);
    print(
      `${round === 0 ? 'warm-up' : `round ${round}`}: ${count} of ${pages.length} pages that both read; Kutip ` +
        `${perPage(ours, count)}, Readability ${perPage(readability, count)} CPU ms a page: ` +
        `${(ours / readability).toFixed(2)} times as long`,
    );
  }
}

function perPage(seconds: number, count: number): string {
  return ((1000 * seconds) / count).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
