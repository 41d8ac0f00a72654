import { basename, dirname } from 'node:path';
import { ownText } from '../own-text.ts';
import type { Disk } from './disk.ts';
import { createPack, type PackEntry } from './pack.ts';

/** The files of a batch that wait for its commit. */
export type Stage = {
  readonly has: (path: string) => boolean;
  readonly add: (path: string, bytes: Uint8Array) => void;
  /** Adds a file of which the bytes come part by part; nothing else may be added between them. */
  readonly addParts: (path: string, parts: Iterable<Uint8Array>) => void;
  readonly remove: (path: string) => void;
  /** The bytes of a file that waits; undefined where none does. */
  readonly read: (path: string) => Buffer | undefined;
  /** The bytes of a file that waits, piece by piece. */
  readonly pieces: (path: string) => Iterable<Buffer>;
  /** The names of what waits for a folder of the edition. */
  readonly namesIn: (path: string) => Iterable<string>;
  /** Every file that waits, and where its bytes are. */
  readonly files: () => ReadonlyMap<string, PackEntry>;
  /** Keeps bytes for this batch alone. */
  readonly setAside: (bytes: Uint8Array) => PackEntry;
  readonly takeBack: (entry: PackEntry) => Buffer;
  /** Waits until everything is on the disk itself. */
  readonly flush: () => void;
  /** Forgets everything. */
  readonly clear: () => void;
};

/** Opens the stage of an edition for a new batch. */
export function openStage(folder: string, disk: Disk): Stage {
  const pack = createPack(folder, disk);
  const files = new Map<string, PackEntry>();
  /** Made when it is first asked for: most batches never do, and there may be very many files. */
  let byFolder: FilesByFolder | undefined;
  const put = (path: string, entry: PackEntry) => {
    files.set(ownText(path), entry);
    byFolder?.add(path);
  };
  return {
    has: (path) => files.has(path),
    add: (path, bytes) => put(path, pack.add(bytes)),
    addParts: (path, parts) => {
      const first = pack.add(new Uint8Array());
      let length = 0;
      for (const part of parts) length += pack.add(part).length;
      put(path, { offset: first.offset, length });
    },
    remove: (path) => {
      if (files.delete(path)) byFolder?.remove(path);
    },
    read: (path) => {
      const entry = files.get(path);
      return entry && pack.read(entry);
    },
    pieces: (path) => {
      const entry = files.get(path);
      return entry ? pack.pieces(entry) : [];
    },
    namesIn: (path) => (byFolder ??= filesByFolder(files.keys())).namesIn(path),
    files: () => files,
    setAside: pack.add,
    takeBack: pack.read,
    flush: pack.flush,
    clear: () => {
      pack.close();
      files.clear();
      byFolder = undefined;
    },
  };
}

type FilesByFolder = {
  readonly add: (path: string) => void;
  readonly remove: (path: string) => void;
  readonly namesIn: (folder: string) => Iterable<string>;
};

function filesByFolder(paths: Iterable<string>): FilesByFolder {
  const names = new Map<string, Set<string>>();
  const add = (path: string) => {
    const parent = dirname(path);
    names.set(parent, (names.get(parent) ?? new Set()).add(basename(path)));
  };
  for (const path of paths) add(path);
  return {
    add,
    remove: (path) => names.get(dirname(path))?.delete(basename(path)),
    namesIn: (folder) => names.get(folder) ?? [],
  };
}
