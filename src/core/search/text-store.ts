import { createGrowingNumbers } from './growing-numbers.ts';

/** Many texts as bytes: a hundred thousand headlines take hardly more memory than their letters. */
export type TextStore = {
  readonly size: () => number;
  readonly add: (text: string) => void;
  /** A text by its place; empty where there is none. A lone surrogate comes back as U+FFFD. */
  readonly at: (place: number) => string;
};

/** So many texts are in one piece. */
const PIECE = 256;
const FIRST_ROOM = 1 << 15;
/** UTF-8 takes three bytes at most for a UTF-16 unit. */
const MOST_BYTES = 3;

/** An empty store. Texts are written into one room, from which a piece is copied when it is full: nothing is spare. */
export function createTextStore(): TextStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const ends = createGrowingNumbers();
  const pieces: Uint8Array[] = [];
  let room = new Uint8Array(FIRST_ROOM);
  let used = 0;
  return {
    size: () => ends.size(),
    add: (text) => {
      const needed = used + text.length * MOST_BYTES;
      if (needed > room.length) room = enlarged(room, 2 * needed);
      used += encoder.encodeInto(text, room.subarray(used)).written;
      ends.add(used);
      if (ends.size() % PIECE > 0) return;
      pieces.push(room.slice(0, used));
      used = 0;
    },
    at: (place) => {
      if (place >= ends.size()) return '';
      const start = place % PIECE === 0 ? 0 : ends.at(place - 1);
      const piece = pieces[Math.floor(place / PIECE)] ?? room;
      return decoder.decode(piece.subarray(start, ends.at(place)));
    },
  };
}

function enlarged(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}
