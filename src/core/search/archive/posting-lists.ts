/** Ascending numbers of documents, in lists that are numbered from 0. There may be very many: each takes a byte or two. */
export type PostingLists = {
  /** Adds a document to a list; the one that is its last already is not added again. */
  readonly add: (list: number, document: number) => void;
  /** How many documents a list has. */
  readonly count: (list: number) => number;
  /** The documents of a list, once all of them are added. */
  readonly documents: (list: number) => Uint32Array;
};

/** So many postings wait to be put in the order of their lists. */
const WAITING = 2 ** 19;
/** The most bytes that a posting takes, with the head of a part of its list. */
const MOST_BYTES = 16;
/** The place of a part is its piece times this, more than any has, and where in the piece it begins. */
const PIECE = 2 ** 23;

/** What is known of a list: how long it is, its last document, and that of the part at `place` (from 1; 0 for none). */
type List = { count: number; last: number; written: number; place: number };

/**
 * Empty lists. Postings come document by document; each time that many wait, those of each list are written as one part
 * of it: where the part before is, how many documents, and the gaps between them (LEB128).
 */
export function createPostingLists(mostWaiting = WAITING): PostingLists {
  const lists: List[] = [];
  const pieces: Uint8Array[] = [];
  const waitingLists = new Uint32Array(mostWaiting);
  const waiting = new Uint32Array(mostWaiting);
  let size = 0;

  const write = () => {
    const numbers = waitingLists.subarray(0, size);
    pieces.push(writePiece(lists, numbers, waiting, pieces.length * PIECE));
    size = 0;
  };
  return {
    add: (number, document) => {
      const list = (lists[number] ??= { count: 0, last: -1, written: 0, place: 0 });
      if (list.last === document) return;
      list.last = document;
      list.count++;
      if (size === mostWaiting) write();
      waitingLists[size] = number;
      waiting[size++] = document;
    },
    count: (number) => lists[number]?.count ?? 0,
    documents: (number) => {
      if (size > 0) write();
      const list = lists[number];
      return list ? readList(pieces, list) : new Uint32Array();
    },
  };
}

/** The next part of each list that has documents among those that wait; `start` is the place of the piece. */
function writePiece(
  lists: readonly List[],
  numbers: Uint32Array,
  documents: Uint32Array,
  start: number,
): Uint8Array {
  const { order, ends } = byList(numbers, lists.length);
  const writer = createNumberWriter(numbers.length * MOST_BYTES);
  let at = 0;
  for (const [number, list] of lists.entries()) {
    const end = ends[number] ?? 0;
    if (at === end) continue;
    const place = start + writer.size() + 1;
    writer.add(list.place);
    writer.add(end - at);
    for (; at < end; at++) {
      const document = documents[order[at] ?? 0] ?? 0;
      writer.add(document - list.written);
      list.written = document;
    }
    list.place = place;
  }
  return writer.done();
}

/** The places of postings in the order of their lists, and where in it each list ends: a counting sort. */
function byList(numbers: Uint32Array, lists: number) {
  const ends = new Uint32Array(lists);
  for (const number of numbers) ends[number] = (ends[number] ?? 0) + 1;
  let start = 0;
  for (let list = 0; list < lists; list++) {
    const count = ends[list] ?? 0;
    ends[list] = start;
    start += count;
  }
  const order = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const list = numbers[at] ?? 0;
    const place = ends[list] ?? 0;
    order[place] = at;
    ends[list] = place + 1;
  }
  return { order, ends };
}

/** The parts of a list, found from its last one on. */
function readList(pieces: readonly Uint8Array[], { count, place: last }: List): Uint32Array {
  const parts: ReturnType<typeof readerAt>[] = [];
  for (let place = last; place > 0;) {
    const part = readerAt(pieces[Math.floor((place - 1) / PIECE)], (place - 1) % PIECE);
    place = part();
    parts.push(part);
  }
  const documents = new Uint32Array(count);
  let filled = 0;
  let document = 0;
  for (const part of parts.toReversed()) {
    for (let left = part(); left > 0; left--) {
      document += part();
      documents[filled++] = document;
    }
  }
  return documents;
}

/** Writes numbers, seven bits a byte, the lowest first: the eighth bit says that more follow. */
function createNumberWriter(room: number) {
  const bytes = new Uint8Array(room);
  let size = 0;
  return {
    size: () => size,
    add: (number: number) => {
      let rest = number;
      for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[size++] = (rest % 128) + 128;
      bytes[size++] = rest;
    },
    done: () => bytes.slice(0, size),
  };
}

/** Reads such numbers one after the other. */
function readerAt(bytes: Uint8Array = new Uint8Array(), first: number): () => number {
  let at = first;
  return () => {
    let number = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0;
      number += (byte % 128) * unit;
      if (byte < 128) return number;
    }
  };
}
