import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { codeOf, isFolder, namesIn, readIfThere, type Disk } from './disk.ts';
import { readJournal, type Journal, type JournalFile } from './journal.ts';
import { packPath, readEntry } from './pack.ts';

/** Reading the files of an edition; paths are relative to its folder, as `editionPaths` gives them. */
export type EditionFiles = {
  readonly folder: string;
  /** The bytes of a file; undefined where there is none. */
  readonly bytes: (path: string) => Buffer | undefined;
  readonly has: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  /** The names in a folder of the edition, sorted, hidden ones left out. */
  readonly names: (path: string) => readonly string[];
};

/**
 * Opens an edition as it stands. A batch that is on its way counts as arrived, so that whoever reads sees either
 * the edition before the batch or after it.
 */
export function openEditionFiles(folder: string, disk: Disk): EditionFiles {
  const journal = readJournal(folder, disk) ?? { files: [], deletions: [] };
  const staged = new Map(journal.files.map((file) => [file[0], file]));
  const gone = new Set(journal.deletions);
  const bytes = (path: string) => {
    if (gone.has(path)) return undefined;
    const waiting = staged.get(path);
    return (waiting && readWaiting(folder, waiting, disk)) ?? readIfThere(disk, join(folder, path));
  };
  const has = (path: string) =>
    !gone.has(path) && (staged.has(path) || disk.existsSync(join(folder, path)));
  const names = (path: string) => namesWith(namesIn(disk, join(folder, path)), path, journal);
  return {
    folder,
    bytes,
    has,
    isFolder: (path) =>
      isFolder(disk, join(folder, path)) ||
      journal.files.some(([file]) => file.startsWith(`${path}/`)),
    names,
  };
}

/** The bytes of a file that is not yet in place; undefined where the batch has arrived in the meantime. */
function readWaiting(
  folder: string,
  [, offset, length]: JournalFile,
  disk: Disk,
): Buffer | undefined {
  try {
    const pack = disk.openSync(packPath(folder), 'r');
    try {
      return readEntry(disk, pack, { offset, length });
    } finally {
      disk.closeSync(pack);
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The names in a folder once a batch has arrived. */
function namesWith(names: readonly string[], path: string, batch: Journal): string[] {
  const prefix = path === '' ? '' : `${path}/`;
  const all = new Set(names.filter((name) => !name.startsWith('.')));
  for (const [staged] of batch.files) {
    if (staged.startsWith(prefix)) all.add(staged.slice(prefix.length).split('/')[0] ?? '');
  }
  for (const gone of batch.deletions) {
    if (gone.startsWith(prefix)) all.delete(gone.slice(prefix.length));
  }
  return [...all].toSorted();
}

/** The JSON of a file; undefined where there is none. Throws a `CliError` when it is not JSON. */
export function readJson(files: EditionFiles, path: string): unknown {
  const bytes = files.bytes(path);
  if (!bytes) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new CliError(`Cannot read ${path}: it is not JSON`);
  }
}

/** A file read with one of the edition's parsers; throws a `CliError` when it is missing or broken. */
export function readParsed<T>(
  files: EditionFiles,
  path: string,
  parse: (
    value: unknown,
  ) =>
    | { readonly kind: 'ok'; readonly value: T }
    | { readonly kind: 'broken'; readonly reason: string },
): T {
  const value = readJson(files, path);
  if (value === undefined) throw new CliError(`Cannot read ${path}: there is no such file`);
  const parsed = parse(value);
  if (parsed.kind === 'broken') throw new CliError(`Cannot read ${path}: ${parsed.reason}`);
  return parsed.value;
}
