import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { chromium } from 'playwright-core';
import { buildReader } from '../../../../src/cli/build/build-reader.ts';
import { realEffects } from '../../../../src/cli/real-effects.ts';
import { findBrowser } from '../../../browser/find-browser.ts';
import type { Figures } from '../figures.ts';
import { linesOf } from '../headlines.ts';
import { evenly } from '../keystrokes.ts';
import { inventQueries, readQueries } from '../queries.ts';
import { measureCode } from './measure-code.ts';
import { measureFirstAnswers } from './measure-first-answers.ts';
import { measureTypingInPage } from './measure-typing.ts';
import { measureWorker } from './measure-worker.ts';
import { serveFolder } from './serve-folder.ts';
import { writeEdition } from './write-edition.ts';

/** So many visitors come for the first time. */
const VISITS = 15;
/** So many queries are typed letter by letter on the page. */
const TYPED = 12;
const EMPTY_PAGE = 'empty.html';

/**
 * Builds the reader into an empty folder, with an edition of headlines, and measures its search in a browser that
 * stands for a phone. Throws where there is no browser.
 */
export async function measureBrowser(
  headlines: string,
  queriesFile: string | undefined,
  folder: string,
): Promise<Figures> {
  const found = await findBrowser();
  if (!found) throw new Error('There is no browser: name one in CHROME_PATH');
  const lines: string[] = await Readable.from(linesOf(headlines)).toArray();
  const { classes, typed } =
    queriesFile === undefined ? inventQueries(lines) : readQueries(queriesFile, lines);
  await buildReader({ dist: folder, base: '/' }, realEffects());
  const { search } = await writeEdition(headlines, join(folder, 'edition'));
  writeFileSync(join(folder, EMPTY_PAGE), '<!doctype html><title>Empty</title>');
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
  });
  const pasted = [...classes.values()].flat().map(({ query }) => query);
  const worker = { page: `${server.site}/${EMPTY_PAGE}`, script: workerScript(folder) };
  try {
    return {
      ...(await measureCode(browser, server, folder, pasted[0] ?? '')),
      ...(await measureFirstAnswers(browser, server, evenly(pasted, VISITS))),
      ...(await measureWorker(browser, worker, search, typed)),
      ...(await measureTypingInPage(browser, server, evenly(typed, TYPED))),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

function workerScript(folder: string): string {
  const name = readdirSync(join(folder, 'assets')).find((file) =>
    /^search-worker.*\.js$/.test(file),
  );
  if (name === undefined) throw new Error('The built reader has no search worker');
  return `/assets/${name}`;
}
