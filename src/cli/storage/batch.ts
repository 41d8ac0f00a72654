import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { isFolder, namesIn, readIfThere, type Disk } from './disk.ts';
import type { EditionFiles } from './edition-files.ts';
import { inSafeOrder } from './journal-order.ts';
import { commitBatch } from './journal.ts';
import { readEntry, type SetAside } from './pack.ts';
import { openStage, type Stage } from './stage.ts';

/** A batch of changes to an edition: reading sees them at once, the edition's own files not before the commit. */
export type Batch = EditionFiles & {
  /** Stages a file; one that already has these very bytes is left alone. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Likewise of a file of which the bytes come part by part. */
  readonly writeParts: (path: string, parts: Iterable<Uint8Array>) => void;
  readonly writeJson: (path: string, value: unknown) => void;
  readonly remove: (path: string) => void;
  /** The bytes of a file that the commit will write; undefined for any other. */
  readonly staged: (path: string) => Buffer | undefined;
  /** Keeps a value on the disk for as long as the batch lasts, and gives it back: memory is for what is needed at once. */
  readonly setAside: <Value>(value: Value) => SetAside<Value>;
  readonly takeBack: <Value>(place: SetAside<Value>) => Value;
  /** The JSON of such a value. */
  readonly jsonOf: (place: SetAside<unknown>) => Buffer;
  /** Likewise of bytes. */
  readonly setBytesAside: (bytes: Uint8Array) => () => Buffer;
  /** The files that the commit will write, so far: there may be very many. */
  readonly written: () => Iterable<{ readonly path: string }>;
  /** Whether the commit has nothing to do, so far. */
  readonly isEmpty: () => boolean;
  /** A hash of everything that the commit will change, so far. */
  readonly digest: () => string;
  readonly commit: () => void;
};

/** Begins a batch; the edition has to be locked and recovered. */
export function beginBatch(folder: string, disk: Disk): Batch {
  const stage = openStage(folder, disk);
  const gone = new Set<string>();
  // In an edition that begins nothing is in place: nobody need look.
  let isNew = !disk.existsSync(join(folder, editionPaths.edition));
  const inPlace = (path: string) => join(folder, path);

  const write = (path: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    gone.delete(path);
    if (isNew || !hasContent(disk, inPlace(path), bytes)) stage.add(path, [bytes]);
    else stage.remove(path);
  };
  const writeParts = (path: string, parts: Iterable<Uint8Array>) => {
    stage.add(path, parts);
    gone.delete(path);
    const entry = isNew ? undefined : stage.files().get(path);
    if (entry && hasPieces(disk, inPlace(path), entry.length, stage.pieces(entry)))
      stage.remove(path);
  };
  const remove = (path: string) => {
    stage.remove(path);
    if (!isNew && disk.existsSync(inPlace(path))) gone.add(path);
  };
  const isEmpty = () => stage.files().count() + gone.size === 0;
  const commit = () => {
    if (isEmpty()) return;
    const files = inSafeOrder(stage.files(), (path) => isNew || !disk.existsSync(inPlace(path)));
    if (stage.files().count() > 0) stage.flush();
    commitBatch(folder, { files, count: stage.files().count(), deletions: [...gone] }, disk);
    stage.clear();
    isNew = false;
    gone.clear();
  };
  return {
    ...readingThrough(folder, stage, gone, disk),
    write,
    writeParts,
    writeJson: (path, value) => write(path, `${JSON.stringify(value)}\n`),
    remove,
    staged: stage.read,
    setAside: (value) => stage.setAside(Buffer.from(JSON.stringify(value))),
    takeBack: (place) => JSON.parse(stage.takeTextBack(place)),
    jsonOf: stage.takeBack,
    setBytesAside: (bytes) => {
      const place = stage.setAside(bytes);
      return () => stage.takeBack(place);
    },
    written: () => stage.files().all(),
    isEmpty,
    digest: () => digestOf(stage, gone),
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
  return {
    folder,
    bytes: (path) =>
      gone.has(path) ? undefined : (stage.read(path) ?? readIfThere(disk, join(folder, path))),
    has: (path) =>
      !gone.has(path) &&
      (stage.files().get(path) !== undefined || disk.existsSync(join(folder, path))),
    isFolder: (path) => isFolder(disk, join(folder, path)),
    names: (path) => {
      const standing = namesIn(disk, join(folder, path)).filter((name) => !name.startsWith('.'));
      const all = new Set([...standing, ...stage.namesIn(path)]);
      return [...all].filter((name) => !gone.has(`${path}/${name}`)).toSorted();
    },
  };
}

const BYTES_OF_HASH = 32;

/** A hash of what changes: of each file by its path and content, and of the paths that go. */
function digestOf(stage: Stage, gone: ReadonlySet<string>): string {
  const written = Buffer.alloc(BYTES_OF_HASH);
  // The exclusive or of hashes is the same in whatever order: files are hashed as they lie, and nothing is kept of them.
  for (const file of stage.files().all()) {
    const hash = createHash('sha256')
      .update(file.path)
      .update(hashOf(stage.pieces(file)))
      .digest();
    for (const [at, byte] of hash.entries()) written[at]! ^= byte;
  }
  const removed = JSON.stringify([...gone].toSorted());
  return createHash('sha256').update(written).update(removed).digest('hex');
}

/** The same of bytes that come piece by piece. */
function hasPieces(disk: Disk, path: string, length: number, pieces: Iterable<Buffer>): boolean {
  if (disk.statSync(path, { throwIfNoEntry: false })?.size !== length) return false;
  const file = disk.openSync(path, 'r');
  try {
    let offset = 0;
    for (const piece of pieces) {
      if (!readEntry(disk, file, { offset, length: piece.length }).equals(piece)) return false;
      offset += piece.length;
    }
    return true;
  } finally {
    disk.closeSync(file);
  }
}

function hashOf(pieces: Iterable<Buffer>): Buffer {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** Whether a file has these very bytes; the size tells most that differ apart without reading them. */
function hasContent(disk: Disk, path: string, bytes: Buffer): boolean {
  const size = disk.statSync(path, { throwIfNoEntry: false })?.size;
  return size === bytes.length && disk.readFileSync(path).equals(bytes);
}
