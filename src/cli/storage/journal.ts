import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { CliError } from '../cli-error.ts';
import { codeOf, readIfThere, removeIfEmpty, type Disk } from './disk.ts';
import { copyEntry, packPath, STAGING, writePieces } from './pack.ts';

const JOURNAL = '.journal.json';
/** More files than these are made safe against a loss of power all at once. */
const MOST_FLUSHED = 200;
const LONG_TEXT = 2 ** 18;

/** A file of a batch: its path, and where its bytes are in the pack of the batch. */
export type JournalFile = readonly [path: string, offset: number, length: number];

/** A batch that is on its way: what to put in place, in order, and what to delete then. */
export type Journal = {
  readonly files: readonly JournalFile[];
  readonly deletions: readonly string[];
};

/** A batch to be committed: its files can be gone through several times. */
export type Commit = {
  readonly files: Iterable<JournalFile>;
  readonly count: number;
  readonly deletions: readonly string[];
};

const journalSchema = v.object({
  files: v.array(v.tuple([v.string(), v.number(), v.number()])),
  deletions: v.array(v.string()),
});

/** The journal of a batch that is not yet wholly in place; undefined when there is none. */
export function readJournal(folder: string, disk: Disk): Journal | undefined {
  const text = readIfThere(disk, join(folder, JOURNAL))?.toString();
  if (text === undefined) return undefined;
  return v.parse(journalSchema, JSON.parse(text));
}

/**
 * Commits a batch whose pack is on the disk itself: from the moment the journal stands, the batch is completed, by this
 * run or the next, also after a loss of power.
 */
export function commitBatch(folder: string, commit: Commit, disk: Disk): void {
  const draft = join(folder, STAGING, JOURNAL);
  disk.mkdirSync(dirname(draft), { recursive: true });
  writePieces(disk, draft, journalText(commit));
  disk.renameSync(draft, join(folder, JOURNAL));
  flushFolder(folder, disk);
  carryOut(folder, commit, disk);
}

/** The text of a journal, which may be long, a few files at a time. */
function* journalText({ files, deletions }: Commit): Generator<Buffer> {
  let text = '{"files":[';
  let separator = '';
  for (const file of files) {
    text += separator + JSON.stringify(file);
    separator = ',';
    if (text.length < LONG_TEXT) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}],"deletions":${JSON.stringify(deletions)}}`);
}

/** Completes what a crash left: carries a journal out, or throws away a batch that was never committed. */
export function recover(folder: string, disk: Disk): void {
  const journal = readJournal(folder, disk);
  if (journal) carryOut(folder, { ...journal, count: journal.files.length }, disk);
  else disk.rmSync(join(folder, STAGING), { recursive: true, force: true });
}

function carryOut(folder: string, commit: Commit, disk: Disk): void {
  const { count, deletions } = commit;
  putInPlace(folder, commit, disk);
  for (const path of deletions) disk.rmSync(join(folder, path), { force: true });
  removeEmptyFolders(folder, deletions, disk);
  if (count > MOST_FLUSHED) disk.flushAll(folder);
  disk.rmSync(join(folder, JOURNAL), { force: true });
  disk.rmSync(join(folder, STAGING), { recursive: true, force: true });
}

/** Nothing leads to a new file yet, so it is written where it belongs; one that is replaced changes in one moment. */
function putInPlace(folder: string, { files, count }: Commit, disk: Disk): void {
  if (count === 0) return;
  const pack = openPack(folder, disk);
  const flush = count <= MOST_FLUSHED;
  const made = new Set<string>();
  try {
    for (const [path, offset, length] of files) {
      const target = join(folder, path);
      if (!made.has(dirname(target))) disk.mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      const copy = (place: string, flag: 'w' | 'wx') =>
        copyEntry(disk, pack, { offset, length }, { path: place, flush, flag });
      if (wasThere(() => copy(target, 'wx'))) {
        const next = join(folder, STAGING, 'next');
        copy(next, 'w');
        disk.renameSync(next, target);
      }
    }
    if (flush) for (const parent of made) flushFolder(parent, disk);
  } finally {
    disk.closeSync(pack);
  }
}

/** Makes a file that must not be there yet; whether it was there. */
function wasThere(make: () => void): boolean {
  try {
    make();
    return false;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return true;
  }
}

function openPack(folder: string, disk: Disk): number {
  try {
    return disk.openSync(packPath(folder), 'r');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new CliError(`Cannot complete the edition: ${packPath(folder)} is missing`);
  }
}

/** The names in a folder are on the disk itself after this, where the system can do it. */
function flushFolder(path: string, disk: Disk): void {
  try {
    const file = disk.openSync(path, 'r');
    try {
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EINVAL' && code !== 'EACCES')
      throw error;
  }
}

function removeEmptyFolders(folder: string, deletions: readonly string[], disk: Disk): void {
  for (const parent of new Set(deletions.map((path) => dirname(path)))) {
    if (parent !== '.') removeIfEmpty(disk, join(folder, parent));
  }
}
