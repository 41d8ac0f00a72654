import type { PackEntry } from './pack.ts';

/** Reads parts of a file that only grows; what was read lately comes from memory. */
export type BlockCache = {
  /** The bytes of an entry, a copy of their own. The file has to reach to its end. */
  readonly read: (entry: PackEntry) => Buffer;
  /** Likewise as text. */
  readonly readText: (entry: PackEntry) => string;
  /** The number of 32 bits, lowest byte first, at an offset that is a multiple of 4. */
  readonly readNumber: (offset: number) => number;
  /** Forgets everything. */
  readonly clear: () => void;
};

/** So much is read at once. */
const BLOCK = 2 ** 13;
/** As many blocks stay in memory, which makes 4 MB. */
const BLOCKS = 512;
/** In place of the number of a block where there is none. */
const NONE = -1;

/**
 * Keeps blocks of a file, each in the one place where its number belongs: what is asked for one after the other lies
 * mostly beside each other, and a call of the system for each would take longer than all that is done with it.
 * `readInto` fills bytes from a position of the file on and gives how many came, fewer only where the file ends.
 * Reading past the end throws a `RangeError`.
 */
export function createBlockCache(
  readInto: (bytes: Buffer, position: number) => number,
): BlockCache {
  let room: Buffer | undefined;
  const numbers = new Int32Array(BLOCKS).fill(NONE);
  const lengths = new Uint32Array(BLOCKS);

  /** The bytes of a block, at least up to `needed`; they are right until the next block is asked for. */
  const block = (number: number, needed: number): Buffer => {
    room ??= Buffer.allocUnsafeSlow(BLOCK * BLOCKS);
    const place = number % BLOCKS;
    const bytes = room.subarray(place * BLOCK, (place + 1) * BLOCK);
    if (numbers[place] !== number || (lengths[place] ?? 0) < needed) {
      numbers[place] = NONE;
      lengths[place] = readInto(bytes, number * BLOCK);
      numbers[place] = number;
    }
    if ((lengths[place] ?? 0) < needed) throw new RangeError('A pack ends before its entry');
    return bytes;
  };
  const read = ({ offset, length }: PackEntry): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const from = (offset + done) % BLOCK;
      const to = Math.min(BLOCK, from + length - done);
      block(Math.floor((offset + done) / BLOCK), to).copy(bytes, done, from, to);
      done += to - from;
    }
    return bytes;
  };
  return {
    read,
    readText: (entry) => {
      const from = entry.offset % BLOCK;
      const to = from + entry.length;
      if (to > BLOCK) return read(entry).toString();
      return block(Math.floor(entry.offset / BLOCK), to).toString('utf8', from, to);
    },
    readNumber: (offset) => {
      const from = offset % BLOCK;
      return block(Math.floor(offset / BLOCK), from + 4).readUInt32LE(from);
    },
    clear: () => {
      numbers.fill(NONE);
      room = undefined;
    },
  };
}
