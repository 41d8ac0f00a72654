import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { addressOfPage, fileOfPage, type ReaderPage } from '../core/edition/reader-page.ts';
import { openPageWriter, type PageSources } from './page-writer.ts';

/** What became of some pages; those that say the same as before were left as they were. */
export type PrerenderReport = {
  readonly written: number;
  readonly kept: number;
  readonly failed: readonly { readonly address: string; readonly reason: string }[];
};

/** What the thread is told to do, one order after the other. */
export type PrerenderOrder = readonly ReaderPage[];

/** Writes pages for whoever started this thread, as many at a time as they say; it is given the `PageSources`. */
async function serve(port: NonNullable<typeof parentPort>, sources: PageSources): Promise<void> {
  const writer = await openPageWriter(sources);
  port.on('message', (order: PrerenderOrder) => {
    void writePages(order).then((report) => port.postMessage(report));
  });

  async function writePages(pages: PrerenderOrder): Promise<PrerenderReport> {
    let written = 0;
    const failed: { address: string; reason: string }[] = [];
    for (const page of pages) {
      try {
        if (writeIfNew(join(sources.dist, fileOfPage(page)), await writer(page))) written++;
      } catch (error) {
        failed.push({ address: addressOfPage(page), reason: String(error) });
      }
    }
    return { written, kept: pages.length - written - failed.length, failed };
  }
}

/** Whether the file had to be written. */
function writeIfNew(path: string, text: string): boolean {
  if (textIfThere(path) === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  return true;
}

function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (parentPort) {
  const sources: PageSources = workerData;
  await serve(parentPort, sources);
}
