import { hash32 } from '../../core/language/hash.ts';

/** Numbers paths, which it does not keep: of very many in memory only their hashes are there. */
export type PathTable = {
  /** The number of a path; undefined where it has none. */
  readonly find: (path: string) => number | undefined;
  /** The number of a path; a new one has the next. */
  readonly number: (path: string) => number;
};

const FIRST_ROOM = 1024;
const FREE = 0;

/** An empty table; `isAt` tells whether a number was given to this very path, since two may have one hash. */
export function createPathTable(isAt: (number: number, path: string) => boolean): PathTable {
  const hashes: number[] = [];
  /** The numbers, each one more, where their hashes point to, or in the next places that were free; half of them are. */
  let slots = new Uint32Array(FIRST_ROOM);

  const slotOf = (hash: number, isWanted: (number: number) => boolean): number => {
    let slot = hash % slots.length;
    for (;;) {
      const filled = slots[slot] ?? FREE;
      if (filled === FREE || isWanted(filled - 1)) return slot;
      slot = (slot + 1) % slots.length;
    }
  };
  const seek = (path: string, hash: number) =>
    slotOf(hash, (number) => hashes[number] === hash && isAt(number, path));
  const grow = () => {
    slots = new Uint32Array(slots.length * 2);
    for (const [number, hash] of hashes.entries()) slots[slotOf(hash, () => false)] = number + 1;
  };
  return {
    find: (path) => {
      const filled = slots[seek(path, hashOf(path))] ?? FREE;
      return filled === FREE ? undefined : filled - 1;
    },
    number: (path) => {
      const hash = hashOf(path);
      const slot = seek(path, hash);
      const filled = slots[slot] ?? FREE;
      if (filled !== FREE) return filled - 1;
      slots[slot] = hashes.push(hash);
      if (hashes.length * 2 > slots.length) grow();
      return hashes.length - 1;
    },
  };
}

/** Small enough for an array of numbers to take no more than it must. */
const hashOf = (path: string): number => hash32(path) >>> 1;
