import { fold } from '../language/fold.ts';

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

const LINE_END = 10;
const BACKSLASH = 92;
const FIRST_SLOTS = 4096;
/** So many of the slots are filled at most. */
const FULL = 0.75;
/** FNV-1a, as in `hash.ts`. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** What a byte is to words: their folded letters and digits as such; signs that may join two; what is not known. */
const [SIGN, JOINER, UNKNOWN] = [0, 1, 2];
const LEAST_LETTER = 48;
/** In texts; bytes beyond ASCII are not known here. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte).toLowerCase();
  if (byte > 127 || byte === BACKSLASH) return UNKNOWN;
  return /['`&]/.test(sign) ? JOINER : /[a-z0-9]/.test(sign) ? sign.charCodeAt(0) : SIGN;
});
/** In folded texts, where every byte beyond ASCII is of a letter. */
const FOLDED = KINDS.map((kind, byte) => (byte > 127 ? byte : kind));
/** How many words a text has that is not plain. */
const NOT_PLAIN = -1;
const encoder = new TextEncoder();

/**
 * An empty table. Most texts are of plain letters and are read byte by byte, without a string for each word; others, and
 * those in which a sign may join two words, as `fold` makes them of what `textOf` gives: the words are the same.
 */
export function createWordTable(textOf: (bytes: Uint8Array) => string): WordTable {
  const kept: Kept = {
    letters: new Uint8Array(FIRST_SLOTS),
    used: 0,
    firsts: new Uint32Array(FIRST_SLOTS * FULL),
    slots: new Int32Array(2 * FIRST_SLOTS),
    size: 0,
  };
  let found = new Uint32Array();
  const count = (bytes: Uint8Array, start: number, end: number, kinds: Uint8Array): number => {
    if (end - start >= found.length) found = new Uint32Array(end - start + 1);
    return findWords(kept, found, bytes, start, end, kinds);
  };
  return {
    read(bytes, start, end) {
      let words = count(bytes, start, end, KINDS);
      if (words === NOT_PLAIN) {
        const folded = encoder.encode(fold(textOf(bytes.subarray(start, end))));
        words = count(folded, 0, folded.length, FOLDED);
      }
      return found.subarray(0, words);
    },
    words: () => {
      // Without room to spare: mostly no word is added any more.
      kept.letters = kept.letters.slice(0, kept.used);
      const text = new TextDecoder().decode(kept.letters);
      return text.split('\n').slice(0, -1);
    },
  };
}

/**
 * Finds the words of a text and gives how many; `kinds` says what bytes are to it. `NOT_PLAIN` at a byte that is not
 * known, or a sign within a word: the words before that one are words of the text all the same.
 */
function findWords(
  kept: Kept,
  found: Uint32Array,
  bytes: Uint8Array,
  start: number,
  end: number,
  kinds: Uint8Array,
): number {
  let count = 0;
  let first = start;
  let hash = OFFSET_BASIS;
  for (let at = start; at <= end; at++) {
    const kind = at < end ? (kinds[bytes[at] ?? 0] ?? 0) : SIGN;
    if (kind >= LEAST_LETTER) {
      hash = Math.imul(hash ^ kind, PRIME);
      continue;
    }
    if (kind === UNKNOWN) return NOT_PLAIN;
    if (at > first) {
      if (kind === JOINER && at + 1 < end && kinds[bytes[at + 1] ?? 0] !== SIGN) return NOT_PLAIN;
      found[count++] = numberOf(kept, hash, bytes, first, at - first);
    }
    hash = OFFSET_BASIS;
    first = at + 1;
  }
  return count;
}

/** The number of the word that stands there in the bytes; a new one where it is not known. */
function numberOf(
  kept: Kept,
  hash: number,
  bytes: Uint8Array,
  first: number,
  length: number,
): number {
  const { letters, slots, firsts } = kept;
  const mask = (slots.length >>> 1) - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const number = (slots[2 * slot] ?? 0) - 1;
    if (number < 0) return addWord(kept, slot, hash, bytes.subarray(first, first + length));
    if (slots[2 * slot + 1] !== hash) continue;
    let same = 0;
    const known = firsts[number] ?? 0;
    while (same < length && letters[known + same] === FOLDED[bytes[first + same] ?? 0]) same++;
    if (same === length && letters[known + same] === LINE_END) return number;
  }
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function addWord(kept: Kept, slot: number, hash: number, word: Uint8Array): number {
  const number = kept.size++;
  const room = kept.used + word.length + 1;
  if (room > kept.letters.length) {
    const { letters } = kept;
    kept.letters = new Uint8Array(2 * room);
    kept.letters.set(letters);
  }
  kept.letters.set(
    word.map((byte) => FOLDED[byte] ?? 0),
    kept.used,
  );
  kept.letters[room - 1] = LINE_END;
  kept.firsts[number] = kept.used;
  kept.used = room;
  kept.slots.set([kept.size, hash], 2 * slot);
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
    if (slots[former] === 0) continue;
    let slot = slotOf(slots[former + 1] ?? 0, mask);
    while (kept.slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    kept.slots.set(slots.subarray(former, former + 2), 2 * slot);
  }
}
