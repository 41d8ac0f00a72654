import { wordsOf } from '../language/fold.ts';

/** The distinct folded words of many texts, numbered from 0 in the order in which they are met. */
export type WordTable = {
  /** The numbers of the words of a text, which is UTF-8, in order; a view that is good until the next text is read. */
  readonly read: (bytes: Uint8Array, start: number, end: number) => Uint32Array;
  /** All words by their numbers. */
  readonly words: () => string[];
};

/**
 * Words one after the other as bytes, each with a line end, and where each begins; and two numbers a slot, of which the
 * place is the word's hash: 1 + its number, 0 where the slot is free, and the hash.
 */
type Kept = {
  letters: Uint8Array<ArrayBuffer>;
  used: number;
  firsts: Uint32Array;
  slots: Int32Array;
  size: number;
};

/** The words of a text before they are looked up: where each begins in the bytes, how long it is, and its hash. */
type Scanned = {
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  readonly hashes: Int32Array;
};

const LINE_END = 10;
const BACKSLASH = 92;
const FIRST_SLOTS = 4096;
/** So many of the slots are filled at most. */
const FULL = 0.75;
const encoder = new TextEncoder();
/** FNV-1a, as in `hash.ts`. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** What a byte is to words: their folded letters and digits as such; signs that may join two; what is not known here. */
const [SIGN, JOINER, UNKNOWN] = [0, 1, 2];
const LEAST_LETTER = 48;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[a-z0-9]/i.test(sign)) return byte < 128 ? sign.toLowerCase().charCodeAt(0) : UNKNOWN;
  if (/['`&]/.test(sign)) return JOINER;
  return byte === BACKSLASH || byte > 127 ? UNKNOWN : SIGN;
});
/** The last bytes of dashes, quotation marks, bullets and the ellipsis, after 0xe2 and 0x80: they part words as well. */
const [GENERAL, PUNCTUATION] = [0xe2, 0x80];
const PARTING = new Set([0x90, 0x93, 0x94, 0x95, 0x9c, 0x9d, 0x9e, 0xa2, 0xa6]);

/**
 * An empty table. Most texts are of plain letters and are read byte by byte, without a string for each word; others, and
 * those in which a sign may join two words, by `wordsOf` of what `textOf` makes of them: the words are the same.
 */
export function createWordTable(textOf: (bytes: Uint8Array) => string): WordTable {
  const kept: Kept = {
    letters: new Uint8Array(FIRST_SLOTS),
    used: 0,
    firsts: new Uint32Array(FIRST_SLOTS * FULL),
    slots: new Int32Array(2 * FIRST_SLOTS),
    size: 0,
  };
  let scanned = scannedRoom(0);
  let found = new Uint32Array();
  const readPlain = (bytes: Uint8Array, start: number, end: number): number => {
    if (end - start >= found.length) {
      scanned = scannedRoom(end - start);
      found = new Uint32Array(end - start + 1);
    }
    const count = scan(scanned, bytes, start, end);
    for (let at = 0; at < count; at++) {
      const first = scanned.starts[at] ?? 0;
      const length = scanned.lengths[at] ?? 0;
      found[at] = numberOf(kept, scanned.hashes[at] ?? 0, bytes, first, length);
    }
    return count;
  };
  return {
    read(bytes, start, end) {
      const count = readPlain(bytes, start, end);
      if (count >= 0) return found.subarray(0, count);
      const words = wordsOf(textOf(bytes.subarray(start, end))).map((word) => encoder.encode(word));
      return Uint32Array.from(words, (word) =>
        numberOf(kept, hashOf(word, 0, word.length), word, 0, word.length),
      );
    },
    words: () => {
      const text = new TextDecoder().decode(kept.letters.subarray(0, kept.used));
      return text.split('\n').slice(0, -1);
    },
  };
}

const scannedRoom = (letters: number): Scanned => ({
  starts: new Uint32Array(letters + 1),
  lengths: new Uint32Array(letters + 1),
  hashes: new Int32Array(letters + 1),
});

/** Finds the words of a text; gives how many, −1 where the bytes alone do not tell. */
function scan(
  { starts, lengths, hashes }: Scanned,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  let count = 0;
  let first = start;
  let hash = OFFSET_BASIS;
  for (let at = start; at <= end; at++) {
    const kind = at < end ? (KINDS[bytes[at] ?? 0] ?? 0) : SIGN;
    if (kind >= LEAST_LETTER) {
      hash = Math.imul(hash ^ kind, PRIME);
      continue;
    }
    if (at > first) {
      starts[count] = first;
      lengths[count] = at - first;
      hashes[count++] = hash;
      hash = OFFSET_BASIS;
    }
    if (kind === JOINER && at > first && at + 1 < end && isLetter(bytes[at + 1])) return -1;
    if (kind === UNKNOWN) {
      if (!isParting(bytes, at)) return -1;
      at += 2;
    }
    first = at + 1;
  }
  return count;
}

const isLetter = (byte = 0): boolean => (KINDS[byte] ?? 0) >= LEAST_LETTER;

const isParting = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === GENERAL && bytes[at + 1] === PUNCTUATION && PARTING.has(bytes[at + 2] ?? 0);

/** The number of the word that stands there in the bytes; a new one where it is not known. */
function numberOf(
  kept: Kept,
  hash: number,
  bytes: Uint8Array,
  first: number,
  length: number,
): number {
  const { letters, slots, firsts } = kept;
  const mask = slots.length / 2 - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = (slots[2 * slot] ?? 0) - 1;
    if (number < 0) return addWord(kept, slot, hash, bytes.subarray(first, first + length));
    if (slots[2 * slot + 1] !== hash) continue;
    if (isSame(letters, firsts[number] ?? 0, bytes, first, length)) return number;
  }
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function isSame(
  letters: Uint8Array,
  kept: number,
  bytes: Uint8Array,
  first: number,
  length: number,
): boolean {
  for (let at = 0; at < length; at++)
    if (letters[kept + at] !== foldedByte(bytes[first + at])) return false;
  return letters[kept + length] === LINE_END;
}

/** Bytes of other letters stand for themselves: their words are folded already. */
const foldedByte = (byte = 0): number => (byte < 128 ? (KINDS[byte] ?? 0) : byte);

function addWord(kept: Kept, slot: number, hash: number, word: Uint8Array): number {
  const number = kept.size++;
  const room = kept.used + word.length + 1;
  if (room > kept.letters.length) kept.letters = enlarged(kept.letters, 2 * room);
  kept.letters.set(word.map(foldedByte), kept.used);
  kept.letters[room - 1] = LINE_END;
  kept.firsts[number] = kept.used;
  kept.used = room;
  kept.slots[2 * slot] = kept.size;
  kept.slots[2 * slot + 1] = hash;
  if (kept.size === kept.firsts.length) enlarge(kept);
  return number;
}

/** Twice as many slots. */
function enlarge(kept: Kept): void {
  const { slots, firsts } = kept;
  kept.firsts = new Uint32Array(2 * firsts.length);
  kept.firsts.set(firsts);
  kept.slots = new Int32Array(2 * slots.length);
  const mask = slots.length - 1;
  for (let former = 0; former < slots.length; former += 2) {
    const hash = slots[former + 1] ?? 0;
    let slot = slotOf(hash, mask);
    while (kept.slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    if (slots[former] !== 0) kept.slots.set([slots[former] ?? 0, hash], 2 * slot);
  }
}

function hashOf(letters: Uint8Array, start: number, end: number): number {
  let hash = OFFSET_BASIS;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
  return hash;
}

function enlarged(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}
