import { basename, dirname, join } from 'node:path';
import { sha256 } from '../sha256.ts';
import type { Disk } from './disk.ts';
import { STAGING } from './journal.ts';

/** The files of a batch that wait in the staging folder of an edition. */
export type Stage = {
  readonly has: (path: string) => boolean;
  readonly add: (path: string, bytes: Uint8Array) => void;
  readonly remove: (path: string) => void;
  readonly clear: () => void;
  /** Where a file waits on the disk. */
  readonly placeOf: (path: string) => string;
  /** The names of what waits for a folder of the edition. */
  readonly namesIn: (path: string) => Iterable<string>;
  /** Each path with a hash of its content. */
  readonly hashes: () => ReadonlyMap<string, string>;
};

/** Opens the staging folder of an edition for a new batch. */
export function openStage(folder: string, disk: Disk): Stage {
  const hashes = new Map<string, string>();
  const byFolder = new Map<string, Set<string>>();
  const placeOf = (path: string) => join(folder, STAGING, path);
  const add = (path: string, bytes: Uint8Array) => {
    const siblings = byFolder.get(dirname(path));
    if (!siblings) disk.mkdirSync(dirname(placeOf(path)), { recursive: true });
    byFolder.set(dirname(path), (siblings ?? new Set()).add(basename(path)));
    disk.writeFileSync(placeOf(path), bytes);
    hashes.set(path, sha256(bytes));
  };
  const remove = (path: string) => {
    if (!hashes.delete(path)) return;
    byFolder.get(dirname(path))?.delete(basename(path));
    disk.rmSync(placeOf(path), { force: true });
  };
  const clear = () => {
    hashes.clear();
    byFolder.clear();
  };
  return {
    has: (path) => hashes.has(path),
    add,
    remove,
    clear,
    placeOf,
    namesIn: (path) => byFolder.get(path) ?? [],
    hashes: () => hashes,
  };
}
