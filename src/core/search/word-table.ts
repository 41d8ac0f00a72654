import { fold } from '../language/fold.ts';

/** The distinct folded words of many texts, numbered from 0 in the order in which they are met. */
export type WordTable = {
  /** The numbers of the words of a text, which is UTF-8, in order; a view that is good until the next text is read. */
  readonly read: (bytes: Uint8Array, start: number, end: number) => Uint32Array;
  /** How many words there are. */
  readonly size: () => number;
  /** All words by their numbers. */
  readonly words: () => string[];
};

/**
 * Words one after the other as bytes, each with a line end; and three numbers a slot, of which the place is the word's
 * hash: 1 + its number, 0 where the slot is free, and its two hashes.
 */
type Kept = {
  letters: Uint8Array<ArrayBuffer>;
  used: number;
  slots: Int32Array;
  /** The number of slots less one; it is a power of two. */
  mask: number;
  size: number;
};

const LINE_END = 10;
const BACKSLASH = 92;
const FIRST_SLOTS = 4096;
/** So many of the slots are filled at most. */
const FULL = 0.75;
const NUMBERS_OF_SLOT = 3;
/** FNV-1a, as in `hash.ts`, and a polynomial by a constant of MurmurHash3. */
const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const FACTOR = 0x85ebca6b | 0;
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
/** The last of the three bytes of – — “ ” …, which are the signs beyond ASCII that headlines have most. */
const MARKS: ReadonlySet<number> = new Set([0x93, 0x94, 0x9c, 0x9d, 0xa6]);
/** How many words a text has that is not plain. */
const NOT_PLAIN = -1;
const encoder = new TextEncoder();

/**
 * An empty table. Most texts are of plain letters and are read byte by byte, without a string for each word; others, and
 * those in which a sign may join two words, as `fold` makes them of what `textOf` gives: the words are the same. Words are
 * told apart by 64 bits of hashes: among a million, two are taken for one once in tens of millions of collections.
 */
export function createWordTable(textOf: (bytes: Uint8Array) => string): WordTable {
  const kept: Kept = {
    letters: new Uint8Array(FIRST_SLOTS),
    used: 0,
    slots: new Int32Array(NUMBERS_OF_SLOT * FIRST_SLOTS),
    mask: FIRST_SLOTS - 1,
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
    size: () => kept.size,
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
  let check = 0;
  for (let at = start; at <= end; at++) {
    const kind = at < end ? (kinds[bytes[at] ?? 0] ?? 0) : SIGN;
    if (kind >= LEAST_LETTER) {
      hash = Math.imul(hash ^ kind, PRIME);
      check = (Math.imul(check, FACTOR) + kind) | 0;
      continue;
    }
    const length = kind === UNKNOWN ? markLength(bytes, at) : 1;
    if (length === 0) return NOT_PLAIN;
    if (at > first) {
      if (kind === JOINER && at + 1 < end && kinds[bytes[at + 1] ?? 0] !== SIGN) return NOT_PLAIN;
      const slot = slotOf(kept, hash, check);
      const number = (kept.slots[slot] ?? 0) - 1;
      found[count++] =
        number < 0 ? addWord(kept, slot, hash, check, bytes.subarray(first, at)) : number;
    }
    hash = OFFSET_BASIS;
    check = 0;
    at += length - 1;
    first = at + 1;
  }
  return count;
}

/** How many bytes a dash, a curly double quotation mark or an ellipsis takes; 0 of what is none. */
function markLength(bytes: Uint8Array, at: number): number {
  const isGeneral = bytes[at] === 0xe2 && bytes[at + 1] === 0x80;
  return isGeneral && MARKS.has(bytes[at + 2] ?? 0) ? 3 : 0;
}

/** Where the numbers of the slot begin that has a word, or is free for it. */
function slotOf({ slots, mask }: Kept, hash: number, check: number): number {
  for (let place = hash ^ (hash >>> 15); ; place++) {
    const slot = (place & mask) * NUMBERS_OF_SLOT;
    if (slots[slot] === 0 || (slots[slot + 1] === hash && slots[slot + 2] === check)) return slot;
  }
}

function addWord(kept: Kept, slot: number, hash: number, check: number, word: Uint8Array): number {
  const number = kept.size++;
  if (kept.used + word.length >= kept.letters.length) {
    const { letters } = kept;
    kept.letters = new Uint8Array(2 * (letters.length + word.length));
    kept.letters.set(letters);
  }
  for (let at = 0; at < word.length; at++) kept.letters[kept.used++] = FOLDED[word[at] ?? 0] ?? 0;
  kept.letters[kept.used++] = LINE_END;
  setSlot(kept, slot, kept.size, hash, check);
  if (kept.size > kept.mask * FULL) enlarge(kept);
  return number;
}

function setSlot({ slots }: Kept, slot: number, size: number, hash: number, check: number): void {
  slots[slot] = size;
  slots[slot + 1] = hash;
  slots[slot + 2] = check;
}

/** Twice as many slots. */
function enlarge(kept: Kept): void {
  const { slots } = kept;
  kept.slots = new Int32Array(2 * slots.length);
  kept.mask = 2 * kept.mask + 1;
  for (let former = 0; former < slots.length; former += NUMBERS_OF_SLOT) {
    const size = slots[former] ?? 0;
    const hash = slots[former + 1] ?? 0;
    const check = slots[former + 2] ?? 0;
    if (size > 0) setSlot(kept, slotOf(kept, hash, check), size, hash, check);
  }
}
