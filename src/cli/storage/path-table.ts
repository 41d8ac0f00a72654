import { createGrowingNumbers } from '../../core/language/growing-numbers.ts';
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
  const hashes = createGrowingNumbers();
  /** The numbers, each one more, where their hashes point to, or in the next places that were free; a quarter of them are. */
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
    slotOf(hash, (number) => hashes.at(number) === hash && isAt(number, path));
  const grow = () => {
    slots = new Uint32Array(slots.length * 2);
    for (let number = 0; number < hashes.size(); number++)
      slots[slotOf(hashes.at(number), () => false)] = number + 1;
  };
  return {
    find: (path) => {
      const filled = slots[seek(path, hash32(path))] ?? FREE;
      return filled === FREE ? undefined : filled - 1;
    },
    number: (path) => {
      const hash = hash32(path);
      const slot = seek(path, hash);
      const filled = slots[slot] ?? FREE;
      if (filled !== FREE) return filled - 1;
      hashes.add(hash);
      slots[slot] = hashes.size();
      if (hashes.size() * 4 > slots.length * 3) grow();
      return hashes.size() - 1;
    },
  };
}
