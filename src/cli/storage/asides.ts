import { PACK_UNIT, type Pack } from './pack.ts';

/** Bytes that a batch keeps in its pack for itself, and the places by which they come back. */
export type Asides = {
  readonly add: (bytes: Uint8Array) => number;
  readonly read: (place: number) => Buffer;
};

/** Before the bytes stands how many they are, as a number of 32 bits. */
const HEAD = 4;
/** So much is read at once, since most values are no longer. */
const MOST_AT_ONCE = 2048;

/** Bytes set aside in a pack; nothing of them is in memory. */
export function createAsides(pack: Pick<Pack, 'add' | 'align' | 'read' | 'size'>): Asides {
  return {
    add: (bytes) => {
      const place = pack.align();
      const head = Buffer.allocUnsafe(HEAD);
      head.writeUInt32LE(bytes.length);
      pack.add(head);
      pack.add(bytes);
      return place;
    },
    read: (place) => {
      const offset = place * PACK_UNIT;
      const first = pack.read({ offset, length: Math.min(MOST_AT_ONCE, pack.size() - offset) });
      const length = first.readUInt32LE();
      const end = HEAD + length;
      return end > first.length
        ? pack.read({ offset: offset + HEAD, length })
        : first.subarray(HEAD, end);
    },
  };
}
