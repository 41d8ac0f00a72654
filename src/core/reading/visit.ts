import type { Summary } from '../edition/edition.ts';
import type { Place } from './place.ts';

/** An article that was opened, as a list shows it, and how far it was read. Moments are ISO timestamps of UTC. */
export type Visit = {
  readonly summary: Summary;
  /** When it was opened last. */
  readonly openedAt: string;
  /** When the place was left. */
  readonly leftAt: string;
  /** How much of it had been read there, from 0 to 1. */
  readonly progress: number;
  readonly place?: Place;
  /** It was read to its end. */
  readonly isDone?: true;
  /** The reader does not want to be asked to go on with it. */
  readonly isDeclined?: true;
};

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** Where to go on with an article; nowhere once it was read to its end, or after a week. */
export function placeLeft(visit: Visit, now: number): Place | undefined {
  if (visit.isDone || now - Date.parse(visit.leftAt) > A_WEEK) return undefined;
  return visit.place;
}

/** The article to offer to go on with: the last one opened, unless it was finished, declined or hardly begun. */
export function visitToContinue(visits: readonly Visit[], now: number): Visit | undefined {
  const [last] = newestFirst(visits);
  return last && !last.isDeclined && placeLeft(last, now) ? last : undefined;
}

/** The last opened first. */
export function newestFirst(visits: readonly Visit[]): readonly Visit[] {
  return visits.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

/** What two devices, or two tabs, know of one article: the later visit holds, and what was finished stays so. */
export function mergeVisits(one: Visit, other: Visit): Visit {
  const later = one.openedAt < other.openedAt ? other : one;
  return one.isDone || other.isDone ? { ...later, isDone: true } : later;
}
