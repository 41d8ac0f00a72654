import { dirname, join } from 'node:path';
import { parseEdition } from '../../core/edition/parse-edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { isServed } from '../served-files.ts';
import { readLastImport } from '../report/last-import.ts';
import { reportFiles } from '../report/report-files.ts';
import type { Disk } from '../storage/disk.ts';
import { readIfThere } from '../storage/disk.ts';
import { openEditionFiles, readParsed, type EditionFiles } from '../storage/edition-files.ts';
import { filesBelow, removeWithFolders } from './files-below.ts';
import { feedText, personOfFeed } from './person-feeds.ts';

/** How many files a copy brought, found in place already, and removed. */
export type CopyResult = {
  readonly copied: number;
  readonly kept: number;
  readonly removed: number;
};

/** How an edition is copied. */
export type CopyOptions = {
  readonly disk: Disk;
  readonly site?: string | undefined;
  /** Whether what was left out of its articles is brought too. */
  readonly withReport?: boolean;
};

/**
 * Brings the served files of an edition into a folder: as hard links where the disk allows, else as copies, only
 * what changed since the last time; and everyone's feed beside their quotes. `site` goes into the copy's
 * `edition.json`, the last file to be written.
 */
export function copyEdition(
  folder: string,
  target: string,
  { disk, site, withReport = false }: CopyOptions,
): CopyResult {
  const wanted = new Set(servedFiles(disk, folder));
  let copied = 0;
  for (const path of wanted) {
    if (path === editionPaths.edition) continue;
    if (bringFile(disk, join(folder, path), join(target, path))) copied++;
  }
  const files = openEditionFiles(folder, disk);
  const edition = copiedEdition(files, { site, withReport });
  for (const id of speakersOf(wanted)) {
    const path = editionPaths.personFeed(id);
    wanted.add(path);
    if (bringText(disk, feedText(files, id, edition), join(target, path))) copied++;
  }
  if (withReport) {
    for (const [path, text] of reportTexts(files, folder, disk)) {
      wanted.add(path);
      if (bringText(disk, text, join(target, path))) copied++;
    }
  }
  // The last file to be written: it leads to all others.
  bringText(disk, `${JSON.stringify(edition)}\n`, join(target, editionPaths.edition));
  const stale = [...filesBelow(disk, target)].filter((path) => !wanted.has(path));
  for (const path of stale) removeWithFolders(disk, target, path);
  return { copied: copied + 1, kept: wanted.size - copied - 1, removed: stale.length };
}

/** The files of the report on an edition, and the provenance of the articles that it leads to. */
function* reportTexts(
  files: EditionFiles,
  folder: string,
  disk: Disk,
): Generator<readonly [path: string, text: string]> {
  const report = reportFiles(files, readLastImport(folder, disk));
  for (const [path, value] of report.files) yield [path, `${JSON.stringify(value)}\n`];
  for (const path of report.slugs.map(editionPaths.provenance)) {
    const bytes = files.bytes(path);
    if (bytes) yield [path, bytes.toString()];
  }
}

/** What is served of an edition, feeds left out, which are made anew. */
function* servedFiles(disk: Disk, folder: string): Generator<string> {
  for (const path of filesBelow(disk, folder)) {
    if (isServed(path) && personOfFeed(path) === undefined) yield path;
  }
}

/** Everyone who has quotes, by id: their newest file is always file 0. */
function speakersOf(paths: ReadonlySet<string>): string[] {
  return [...paths].flatMap((path) => {
    const id = /^people\/([^/]+)\/0\.json$/.exec(path)?.[1];
    return id === undefined || id === 'index' ? [] : [id];
  });
}

/** Whether the file had to be brought. */
function bringFile(disk: Disk, from: string, to: string): boolean {
  if (disk.existsSync(to)) {
    const [source, target] = [disk.statSync(from), disk.statSync(to)];
    const isLink = source.ino === target.ino && source.dev === target.dev;
    // A copy has the time of its file: one that is older than it may be of another edition, or of a backup.
    const isSame = source.size === target.size && source.mtime.getTime() === target.mtime.getTime();
    if (isLink || isSame) return false;
  }
  disk.mkdirSync(dirname(to), { recursive: true });
  const fresh = `${to}.new`;
  disk.rmSync(fresh, { force: true });
  try {
    disk.linkSync(from, fresh);
  } catch {
    disk.copyFileSync(from, fresh); // another file system, or one without links
    const { atime, mtime } = disk.statSync(from);
    disk.utimesSync(fresh, atime, mtime);
  }
  disk.renameSync(fresh, to);
  return true;
}

/** Whether the text had to be written: a file that says the same stays as it is. */
function bringText(disk: Disk, text: string, to: string): boolean {
  if (readIfThere(disk, to)?.toString() === text) return false;
  disk.mkdirSync(dirname(to), { recursive: true });
  disk.writeFileSync(`${to}.new`, text);
  disk.renameSync(`${to}.new`, to);
  return true;
}

function copiedEdition(
  files: EditionFiles,
  { site, withReport }: Pick<CopyOptions, 'site' | 'withReport'>,
): Edition {
  const edition = readParsed(files, editionPaths.edition, parseEdition);
  return {
    ...edition,
    ...(site !== undefined && { site }),
    ...(withReport && { report: true }),
  };
}
