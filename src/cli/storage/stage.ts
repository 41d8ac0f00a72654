import { basename, dirname } from 'node:path';
import { createAsides } from './asides.ts';
import type { Disk } from './disk.ts';
import { asidePath, createPack, packPath, type PackEntry } from './pack.ts';
import {
  createStagedFiles,
  type OpenStagedFiles,
  type StagedFile,
  type StagedFiles,
} from './staged-files.ts';

/** The files of a batch that wait for its commit. */
export type Stage = {
  /** Adds a file of which the bytes come part by part; nothing else may be added between them. */
  readonly add: (path: string, parts: Iterable<Uint8Array>) => void;
  readonly remove: (path: string) => void;
  /** The bytes of a file that waits; undefined where none does. */
  readonly read: (path: string) => Buffer | undefined;
  /** The bytes of a file that waits, piece by piece. */
  readonly pieces: (file: PackEntry) => Iterable<Buffer>;
  /** The names of what waits for a folder of the edition. */
  readonly namesIn: (path: string) => Iterable<string>;
  /** Every file that waits, and where its bytes are. */
  readonly files: () => StagedFiles;
  /** Keeps bytes for this batch alone, and gives the place by which they come back. */
  readonly setAside: (bytes: Uint8Array) => number;
  readonly takeBack: (place: number) => Buffer;
  readonly takeTextBack: (place: number) => string;
  /** Waits until everything is on the disk itself. */
  readonly flush: () => void;
  /** Forgets everything. */
  readonly clear: () => void;
};

/** Opens the stage of an edition for a new batch. */
export function openStage(folder: string, disk: Disk): Stage {
  const pack = createPack(packPath(folder), disk);
  // What is read again and again is beside each other, not among the files.
  const aside = createPack(asidePath(folder), disk);
  const asides = createAsides(aside);
  let files: OpenStagedFiles = createStagedFiles(pack, asides);
  /** Made when it is first asked for: most batches never do, and there may be very many files. */
  let byFolder: FilesByFolder | undefined;
  return {
    add: (path, parts) => {
      files.add(path, parts);
      byFolder?.add(path);
    },
    remove: (path) => {
      if (files.remove(path)) byFolder?.remove(path);
    },
    read: (path) => {
      const entry = files.get(path);
      return entry && pack.read(entry);
    },
    pieces: pack.pieces,
    namesIn: (path) => {
      if (files.count() === 0) return [];
      byFolder ??= filesByFolder(files.all());
      return byFolder.namesIn(path);
    },
    files: () => files,
    setAside: (bytes) => asides.add(bytes),
    takeBack: (place) => asides.read(place),
    takeTextBack: (place) => asides.readText(place),
    flush: pack.flush,
    clear: () => {
      pack.close();
      aside.close();
      files = createStagedFiles(pack, asides);
      byFolder = undefined;
    },
  };
}

type FilesByFolder = {
  readonly add: (path: string) => void;
  readonly remove: (path: string) => void;
  readonly namesIn: (folder: string) => Iterable<string>;
};

function filesByFolder(files: Iterable<StagedFile>): FilesByFolder {
  const names = new Map<string, Set<string>>();
  const add = (path: string) => {
    const parent = dirname(path);
    names.set(parent, (names.get(parent) ?? new Set()).add(basename(path)));
  };
  for (const { path } of files) add(path);
  return {
    add,
    remove: (path) => names.get(dirname(path))?.delete(basename(path)),
    namesIn: (folder) => names.get(folder) ?? [],
  };
}
