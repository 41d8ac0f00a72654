import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../figures.ts';
import { fillIn, openPhone, pressForSearch, takeAnswered } from './phone.ts';
import type { FolderServer, Sent } from './serve-folder.ts';

/** The code that a search brings to somebody who was on the front page: the worker's, and the search page's own. */
export async function measureCode(
  browser: Browser,
  server: FolderServer,
  folder: string,
  query: string,
): Promise<Figures> {
  const phone = await openPhone(browser);
  try {
    server.takeSent();
    await phone.page.goto(`${server.site}/`, { waitUntil: 'networkidle' });
    const before = new Set(server.takeSent().map(({ path }) => path));
    await pressForSearch(phone);
    await fillIn(phone, query);
    await takeAnswered(phone);
    const brought = server.takeSent().filter(({ path }) => !before.has(path));
    const kilobytes = (belongs: (path: string) => boolean) =>
      (gzipped(brought, folder, belongs) / 1000).toFixed(1);
    return {
      'code, worker, kB gzip': kilobytes(isWorker),
      'code, search page, kB gzip': kilobytes((path) => extname(path) === '.js' && !isWorker(path)),
      'styles, search page, kB gzip': kilobytes((path) => extname(path) === '.css'),
    };
  } finally {
    await phone.close();
  }
}

const isWorker = (path: string): boolean => /search-worker[^/]*\.js$/.test(path);

function gzipped(
  sent: readonly Sent[],
  folder: string,
  belongs: (path: string) => boolean,
): number {
  const paths = new Set(sent.map(({ path }) => path).filter(belongs));
  let bytes = 0;
  for (const path of paths)
    bytes += gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  return bytes;
}
