import type { DayRun } from './day-runs.ts';

/** Documents of an archive that are numbered in themselves: the fresh ones, or those of a segment. */
export type DocumentPart = {
  readonly days: readonly DayRun[];
  readonly documents: number;
  readonly removed: readonly number[];
};

/** One numbering, the newest first, of all documents of an archive that stand. */
export type DocumentNumbers = {
  readonly documents: number;
  /** The number of each document of a part; `GONE` where it was removed. */
  readonly numbersOf: readonly Uint32Array[];
  /** The part of each document by its number, and its number there. */
  readonly parts: Uint8Array;
  readonly places: Uint32Array;
  /** The day of each document as the number yyyymmdd, 0 without a date. */
  readonly days: Uint32Array;
};

/** The number of a document that is no longer there. */
export const GONE = 0xff_ff_ff_ff;

const LAST_DAY = '9999-99-99';

/**
 * Numbers the documents of several parts by their days, the newest first; documents of one day part by part, those of
 * one part always in their own order, so that ascending numbers of a part stay ascending. A document without a date
 * stands with the one before it.
 */
export function numberDocuments(parts: readonly DocumentPart[]): DocumentNumbers {
  const count = parts.reduce((sum, { documents, removed }) => sum + documents - removed.length, 0);
  const numbers = {
    documents: count,
    numbersOf: parts.map(({ documents }) => new Uint32Array(documents)),
    parts: new Uint8Array(count),
    places: new Uint32Array(count),
    days: new Uint32Array(count),
  };
  for (const [part, { removed }] of parts.entries())
    for (const place of removed) numbers.numbersOf[part]?.fill(GONE, place, place + 1);
  let next = 0;
  for (const { part, first, run } of runsInOrder(parts)) {
    const own = numbers.numbersOf[part] ?? new Uint32Array();
    const day = Number(run.day.replaceAll('-', ''));
    for (let place = first; place < first + run.documents; place++) {
      if (own[place] === GONE) continue;
      own[place] = next;
      numbers.parts[next] = part;
      numbers.places[next] = place;
      numbers.days[next++] = day;
    }
  }
  return numbers;
}

/** `day` is the run's own or, where a newer one would part it from those before it, theirs. */
type PlacedRun = {
  readonly part: number;
  readonly first: number;
  readonly day: string;
  readonly run: DayRun;
};

function runsInOrder(parts: readonly DocumentPart[]): PlacedRun[] {
  const runs = parts.flatMap(({ days }, part) => {
    let first = 0;
    let day = LAST_DAY;
    return days.map((run): PlacedRun => {
      const start = first;
      first += run.documents;
      if (run.day !== '' && run.day < day) day = run.day;
      return { part, first: start, day, run };
    });
  });
  return runs.toSorted((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : 0));
}
