import type { Pack } from './pack.ts';

/** Bytes that a batch keeps in its pack for itself, and the numbers by which they come back. */
export type Asides = {
  readonly add: (bytes: Uint8Array) => number;
  readonly read: (number: number) => Buffer;
};

/** Nothing yet; of each only the place in the pack is in memory. */
export function createAsides(pack: Pick<Pack, 'add' | 'read'>): Asides {
  const offsets: number[] = [];
  const lengths: number[] = [];
  return {
    add: (bytes) => {
      const { offset, length } = pack.add(bytes);
      lengths.push(length);
      return offsets.push(offset) - 1;
    },
    read: (number) => pack.read({ offset: offsets[number] ?? 0, length: lengths[number] ?? 0 }),
  };
}
