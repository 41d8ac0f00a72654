import { dirname, join } from 'node:path';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { isServed } from '../served-files.ts';
import type { Disk } from '../storage/disk.ts';
import { namesIn } from '../storage/disk.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';

/** How many files a copy brought, found in place already, and removed. */
export type CopyResult = {
  readonly copied: number;
  readonly kept: number;
  readonly removed: number;
};

/**
 * Brings the served files of an edition into a folder: as hard links where the disk allows, else as copies, only
 * what changed since the last time. `site` goes into the copy's `edition.json`, the last file to be written.
 */
export function copyEdition(
  folder: string,
  target: string,
  { disk, site }: { readonly disk: Disk; readonly site?: string | undefined },
): CopyResult {
  const wanted = new Set(servedFiles(disk, folder));
  let copied = 0;
  for (const path of wanted) {
    if (path === editionPaths.edition) continue;
    if (bringFile(disk, join(folder, path), join(target, path))) copied++;
  }
  writeEdition(folder, target, disk, site);
  const stale = [...filesBelow(disk, target, '')].filter((path) => !wanted.has(path));
  for (const path of stale) disk.rmSync(join(target, path));
  return { copied: copied + 1, kept: wanted.size - copied - 1, removed: stale.length };
}

function* servedFiles(disk: Disk, folder: string): Generator<string> {
  for (const path of filesBelow(disk, folder, '')) if (isServed(path)) yield path;
}

function* filesBelow(disk: Disk, folder: string, below: string): Generator<string> {
  for (const name of namesIn(disk, join(folder, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (disk.statSync(join(folder, path)).isDirectory()) yield* filesBelow(disk, folder, path);
    else yield path;
  }
}

/** Whether the file had to be brought. */
function bringFile(disk: Disk, from: string, to: string): boolean {
  if (disk.existsSync(to)) {
    const [source, target] = [disk.statSync(from), disk.statSync(to)];
    const isLink = source.ino === target.ino && source.dev === target.dev;
    if (isLink || (source.size === target.size && source.mtimeMs <= target.mtimeMs)) return false;
  }
  disk.mkdirSync(dirname(to), { recursive: true });
  const fresh = `${to}.new`;
  disk.rmSync(fresh, { force: true });
  try {
    disk.linkSync(from, fresh);
  } catch {
    disk.copyFileSync(from, fresh); // another file system, or one without links
  }
  disk.renameSync(fresh, to);
  return true;
}

function writeEdition(folder: string, target: string, disk: Disk, site: string | undefined): void {
  const files = openEditionFiles(folder, disk);
  const edition: Edition = readParsed(files, editionPaths.edition, parseEdition);
  const to = join(target, editionPaths.edition);
  disk.mkdirSync(target, { recursive: true });
  const text = JSON.stringify({ ...edition, ...(site !== undefined && { site }) });
  disk.writeFileSync(`${to}.new`, `${text}\n`);
  disk.renameSync(`${to}.new`, to);
}
