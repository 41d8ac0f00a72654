import { PACK_UNIT, type Pack } from './pack.ts';

/** Bytes that a batch keeps for itself, and the places by which they come back. */
export type Asides = {
  readonly add: (bytes: Uint8Array) => number;
  readonly read: (place: number) => Buffer;
};

/** Before the bytes stands how many they are, as a number of 32 bits. */
const HEAD = 4;

/** Bytes set aside in a pack; nothing of them is in memory. */
export function createAsides(pack: Pick<Pack, 'add' | 'align' | 'read'>): Asides {
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
      const length = pack.read({ offset, length: HEAD }).readUInt32LE();
      return pack.read({ offset: offset + HEAD, length });
    },
  };
}
