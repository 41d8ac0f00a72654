import { createGrowingNumbers } from '../language/growing-numbers.ts';

/** Numbers by a hash (of 32 bits) that several may share. There may be very many: all stand in typed arrays. */
export type HashChains = {
  readonly add: (hash: number, number: number) => void;
  /** The numbers that were added under a hash, the last one first. */
  readonly find: (hash: number) => Iterable<number>;
};

const FIRST_ROOM = 1024;
const NONE = 0;

/** Nothing yet. Entries whose hashes lead to one slot form a chain there. */
export function createHashChains(): HashChains {
  const hashes = createGrowingNumbers();
  const numbers = createGrowingNumbers();
  /** The entry after each in its chain; entries are counted from 1. */
  let next = createGrowingNumbers();
  /** The first entry of each chain; there are never more entries than slots, of which there is a power of two. */
  let slots = new Uint32Array(FIRST_ROOM);

  const link = (entry: number): void => {
    const slot = hashes.at(entry - 1) & (slots.length - 1);
    next.add(slots[slot] ?? NONE);
    slots[slot] = entry;
  };
  return {
    add: (hash, number) => {
      hashes.add(hash);
      numbers.add(number);
      link(hashes.size());
      if (hashes.size() < slots.length) return;
      slots = new Uint32Array(2 * slots.length);
      next = createGrowingNumbers();
      for (let entry = 1; entry <= hashes.size(); entry++) link(entry);
    },
    *find(hash) {
      for (
        let entry = slots[hash & (slots.length - 1)] ?? NONE;
        entry !== NONE;
        entry = next.at(entry - 1)
      )
        if (hashes.at(entry - 1) === hash >>> 0) yield numbers.at(entry - 1);
    },
  };
}
