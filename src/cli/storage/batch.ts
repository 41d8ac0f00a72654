import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { isFolder, namesIn, readIfThere, type Disk } from './disk.ts';
import type { EditionFiles } from './edition-files.ts';
import { inSafeOrder } from './journal-order.ts';
import { commitBatch } from './journal.ts';
import { openStage, type Stage } from './stage.ts';

/** A batch of changes to an edition: reading sees them at once, the edition's own files not before the commit. */
export type Batch = EditionFiles & {
  /** Stages a file; one that already has these very bytes is left alone. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly writeJson: (path: string, value: unknown) => void;
  readonly remove: (path: string) => void;
  /** The paths that the commit will write, so far. */
  readonly written: () => readonly string[];
  readonly removed: () => readonly string[];
  /** A hash of everything that the commit will change, so far. */
  readonly digest: () => string;
  readonly commit: () => void;
};

/** Begins a batch; the edition has to be locked and recovered. */
export function beginBatch(folder: string, disk: Disk): Batch {
  const stage = openStage(folder, disk);
  const gone = new Set<string>();
  const inPlace = (path: string) => join(folder, path);

  const write = (path: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    gone.delete(path);
    if (hasContent(disk, inPlace(path), bytes)) stage.remove(path);
    else stage.add(path, bytes);
  };
  const remove = (path: string) => {
    stage.remove(path);
    if (disk.existsSync(inPlace(path))) gone.add(path);
  };
  const written = () => [...stage.hashes().keys()];
  const commit = () => {
    const renames = inSafeOrder(written(), (path) => !disk.existsSync(inPlace(path)));
    if (renames.length + gone.size === 0) return;
    commitBatch(folder, { renames, deletions: [...gone] }, disk);
    stage.clear();
    gone.clear();
  };
  return {
    ...readingThrough(folder, stage, gone, disk),
    write,
    writeJson: (path, value) => write(path, `${JSON.stringify(value)}\n`),
    remove,
    written,
    removed: () => [...gone],
    digest: () =>
      sha256(JSON.stringify([[...stage.hashes()].toSorted(byPath), [...gone].toSorted()])),
    commit,
  };
}

/** The files of an edition as they will be after the batch. */
function readingThrough(
  folder: string,
  stage: Stage,
  gone: ReadonlySet<string>,
  disk: Disk,
): EditionFiles {
  const placeOf = (path: string) => (stage.has(path) ? stage.placeOf(path) : join(folder, path));
  return {
    folder,
    bytes: (path) => (gone.has(path) ? undefined : readIfThere(disk, placeOf(path))),
    has: (path) => !gone.has(path) && disk.existsSync(placeOf(path)),
    isFolder: (path) => isFolder(disk, join(folder, path)),
    names: (path) => {
      const standing = namesIn(disk, join(folder, path)).filter((name) => !name.startsWith('.'));
      const all = new Set([...standing, ...stage.namesIn(path)]);
      return [...all].filter((name) => !gone.has(`${path}/${name}`)).toSorted();
    },
  };
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

/** Whether a file has these very bytes; the size tells most that differ apart without reading them. */
function hasContent(disk: Disk, path: string, bytes: Buffer): boolean {
  const size = disk.statSync(path, { throwIfNoEntry: false })?.size;
  return size === bytes.length && disk.readFileSync(path).equals(bytes);
}
