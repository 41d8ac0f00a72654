import { readdirSync, readFileSync } from 'node:fs';
import type { Engine } from './engine.ts';
import type { Figures } from './figures.ts';
import { filesBelow, sizesIn } from './file-sizes.ts';
import { documentOf, documentsOf } from './headlines.ts';

/** Builds an index in a folder: how long it takes and how much memory, and how large it is. */
export async function measureBuild(
  engine: Engine,
  headlines: string,
  folder: string,
): Promise<Figures> {
  const helper = watchHelper();
  const start = performance.now();
  await engine.build(documentsOf(headlines), folder);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024 + helper.stop();
  const sizes = sizesIn(folder);
  const files = filesBelow(folder);
  const total = (kind: 'gzip' | 'brotli') =>
    files.reduce((sum, path) => sum + sizes(path)[kind], 0) / 1e6;
  return {
    'build, s': seconds.toFixed(1),
    'build, peak MB': Math.round(megabytes),
    files: files.length,
    'all files, MB gzip': total('gzip').toFixed(2),
    'all files, MB brotli': total('brotli').toFixed(2),
  };
}

/** Adds one document to an index; every file of an engine that cannot is written anew. */
export async function measureOneMore(engine: Engine, folder: string): Promise<Figures> {
  const document = documentOf('Warga Selo meresmikan jembatan baru', -1);
  const written = await engine.addOne?.(document, folder);
  return { 'files rewritten by one more': written ?? filesBelow(folder).length };
}

/** The peak memory of a program that an engine starts, in MB, where the system tells; looked at ten times a second. */
function watchHelper(): { readonly stop: () => number } {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, peakOfChildren())), 100);
  return {
    stop: () => {
      clearInterval(timer);
      return most / 1024;
    },
  };
}

function peakOfChildren(): number {
  try {
    const task = `/proc/self/task/${process.pid}/children`;
    const children = readFileSync(task, 'utf8').split(' ').filter(Boolean);
    return Math.max(0, ...children.map(peakOf));
  } catch {
    return 0; // not Linux, or it has just ended
  }
}

function peakOf(id: string): number {
  const status = readdirSync('/proc').includes(id)
    ? readFileSync(`/proc/${id}/status`, 'utf8')
    : '';
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0);
}
