import { PACK_UNIT, type Pack, type PackEntry } from './pack.ts';

/** Bytes that a batch keeps for itself, and the places by which they come back. */
export type Asides = {
  readonly add: (bytes: Uint8Array) => number;
  readonly read: (place: number) => Buffer;
  readonly readText: (place: number) => string;
};

/** Before the bytes stands how many they are, as a number of 32 bits. */
const HEAD = 4;

/** Bytes set aside in a pack; nothing of them is in memory. */
export function createAsides(
  pack: Pick<Pack, 'add' | 'align' | 'read' | 'readNumber' | 'readText'>,
): Asides {
  const entryAt = (place: number): PackEntry => {
    const offset = place * PACK_UNIT;
    return { offset: offset + HEAD, length: pack.readNumber(offset) };
  };
  return {
    add: (bytes) => {
      const place = pack.align();
      const head = Buffer.allocUnsafe(HEAD);
      head.writeUInt32LE(bytes.length);
      pack.add(head);
      pack.add(bytes);
      return place;
    },
    read: (place) => pack.read(entryAt(place)),
    readText: (place) => pack.readText(entryAt(place)),
  };
}
