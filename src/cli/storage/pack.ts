import { dirname, join } from 'node:path';
import { createBlockCache } from './block-cache.ts';
import type { Disk } from './disk.ts';

/** Where a batch lies before it is in place, within the edition. */
export const STAGING = '.staging';

/** Where a file's bytes are in a pack. */
export type PackEntry = { readonly offset: number; readonly length: number };

declare const kept: unique symbol;
/** Where a batch has set a value aside as JSON. */
export type SetAside<Value> = number & { readonly [kept]?: Value };

/** Bytes of a batch, one entry after the other in one file: writing that is quick, and one flush makes it safe. */
export type Pack = {
  readonly add: (bytes: Uint8Array) => PackEntry;
  /** Fills up to a multiple of `PACK_UNIT`, where the next entry will begin, and gives which one. */
  readonly align: () => number;
  readonly read: (entry: PackEntry) => Buffer;
  readonly readText: (entry: PackEntry) => string;
  /** The number of 32 bits, lowest byte first, at an offset that is a multiple of 4. */
  readonly readNumber: (offset: number) => number;
  /** The bytes of an entry piece by piece. */
  readonly pieces: (entry: PackEntry) => Iterable<Buffer>;
  /** Waits until everything is on the disk itself. */
  readonly flush: () => void;
  readonly close: () => void;
};

/** Places in a pack that are kept in memory are counted in so many bytes, so that small numbers reach far. */
export const PACK_UNIT = 8;

const BYTES_OF_NUMBER = 4;

/** As much waits in memory to be written together. */
const MOST_WAITING = 2 ** 20;

/** Where the pack of an edition's batch is. */
export function packPath(folder: string): string {
  return join(folder, STAGING, 'pack');
}

/** Where the pack is of what an edition's batch keeps for itself. */
export function asidePath(folder: string): string {
  return join(folder, STAGING, 'aside');
}

const FILLING = new Uint8Array(PACK_UNIT);

/** Opens a new pack; its file is made when the first bytes come. */
export function createPack(path: string, disk: Disk): Pack {
  let file: number | undefined;
  let waiting: Uint8Array[] = [];
  let waitingSize = 0;
  let written = 0;

  const opened = (): number => {
    if (file !== undefined) return file;
    disk.mkdirSync(dirname(path), { recursive: true });
    file = disk.openSync(path, 'w+');
    return file;
  };
  const drain = () => {
    if (waitingSize === 0) return;
    writeAll(disk, opened(), Buffer.concat(waiting), written);
    written += waitingSize;
    waiting = [];
    waitingSize = 0;
  };
  const size = () => written + waitingSize;
  const add = (bytes: Uint8Array): PackEntry => {
    const entry = { offset: size(), length: bytes.length };
    waiting.push(bytes);
    waitingSize += bytes.length;
    if (waitingSize >= MOST_WAITING) drain();
    return entry;
  };
  const align = (): number => {
    const rest = size() % PACK_UNIT;
    if (rest > 0) add(FILLING.subarray(rest));
    return size() / PACK_UNIT;
  };
  const writtenTo = (end: number): number => {
    if (end > written) drain();
    return opened();
  };
  const { forget, ...reading } = packReading(disk, writtenTo);
  return {
    add,
    align,
    ...reading,
    flush: () => {
      drain();
      disk.fsyncSync(opened());
    },
    close: () => {
      if (file !== undefined) disk.closeSync(file);
      file = undefined;
      forget();
      waiting = [];
      waitingSize = 0;
      written = 0;
    },
  };
}

type PackReading = Pick<Pack, 'read' | 'readText' | 'readNumber' | 'pieces'>;

/** How a pack is read; `writtenTo` gives its file once that reaches to an offset. */
function packReading(
  disk: Disk,
  writtenTo: (end: number) => number,
): PackReading & { readonly forget: () => void } {
  const blocks = createBlockCache((bytes, place) => readUpTo(disk, writtenTo(0), bytes, place));
  const fileWith = ({ offset, length }: PackEntry) => writtenTo(offset + length);
  return {
    read: (entry) => {
      const file = fileWith(entry);
      return entry.length > PIECE ? readEntry(disk, file, entry) : blocks.read(entry);
    },
    readText: (entry) => {
      fileWith(entry);
      return blocks.readText(entry);
    },
    readNumber: (offset) => {
      fileWith({ offset, length: BYTES_OF_NUMBER });
      return blocks.readNumber(offset);
    },
    pieces: (entry) => {
      const file = fileWith(entry);
      return entry.length > PIECE ? readPieces(disk, file, entry) : [blocks.read(entry)];
    },
    forget: blocks.clear,
  };
}

function writeAll(disk: Disk, file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    done += disk.writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}

/** A file that is longer than this is read and written in pieces of this size. */
const PIECE = 2 ** 20;

/** Reads a file's bytes out of an open pack, piece by piece. */
export function* readPieces(
  disk: Disk,
  file: number,
  { offset, length }: PackEntry,
): Generator<Buffer> {
  for (let done = 0; done < length; done += PIECE) {
    yield readEntry(disk, file, { offset: offset + done, length: Math.min(PIECE, length - done) });
  }
}

/** Writes a file with bytes out of an open pack. */
export function copyEntry(
  disk: Disk,
  pack: number,
  entry: PackEntry,
  { path, ...how }: WriteOptions & { readonly path: string },
): void {
  if (entry.length <= PIECE) disk.writeFileSync(path, readEntry(disk, pack, entry), how);
  else writePieces(disk, path, readPieces(disk, pack, entry), how);
}

/** Whether to wait until a file is on the disk itself, and whether it must not be there yet (`wx`). */
type WriteOptions = { readonly flush: boolean; readonly flag: 'w' | 'wx' };

/** Writes a file piece by piece and, unless told otherwise, waits until it is on the disk itself. */
export function writePieces(
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array>,
  { flush, flag }: WriteOptions = { flush: true, flag: 'w' },
): void {
  const file = disk.openSync(path, flag);
  try {
    let position = 0;
    for (const piece of pieces) {
      writeAll(disk, file, piece, position);
      position += piece.length;
    }
    if (flush) disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Reads a file's bytes out of an open pack. */
export function readEntry(disk: Disk, file: number, { offset, length }: PackEntry): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readUpTo(disk, file, bytes, offset) < length)
    throw new RangeError('A pack ends before its entry');
  return bytes;
}

/** Reads from a place of a file until the bytes are full or it ends; gives how many came. */
function readUpTo(disk: Disk, file: number, bytes: Buffer, position: number): number {
  let done = 0;
  while (done < bytes.length) {
    const read = disk.readSync(file, bytes, done, bytes.length - done, position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}
