import type { IsoDate } from '../../article/article.ts';
import { ArchiveError } from './archive-error.ts';

/**
 * The days of a segment's documents in their order, neighbours of one day together: `day` (`2024-03-12`, empty for
 * those without a date) and how many follow each other. Answers `from` and `to` and tells the age of every document
 * without reading one.
 */
export type DayRun = { readonly day: string; readonly documents: number };

const DAY = 86_400_000;
/** The greatest time of a `Date`, in days. */
const LAST = 1e8;

/** The day that the date filter compares: what the date begins with; empty where there is none. */
export const dayOfDate = (date: IsoDate | undefined): string => date?.slice(0, 10) ?? '';

/** Adds the next document to the runs before it. */
export function addDay(runs: DayRun[], day: string): void {
  const last = runs.at(-1);
  if (last?.day === day) runs[runs.length - 1] = { day, documents: last.documents + 1 };
  else runs.push({ day, documents: 1 });
}

/** Runs as a text: lengths and steps in days from one run to the next, none for no date: `3:g5k 9:-1 2`. */
export function encodeDayRuns(runs: readonly DayRun[]): string {
  let before = 0;
  return runs
    .map(({ day, documents }) => {
      const count = documents.toString(36);
      const number = Date.parse(`${day}T00:00Z`) / DAY;
      if (Number.isNaN(number)) return count;
      const step = number - before;
      before = number;
      return `${count}:${step.toString(36)}`;
    })
    .join(' ');
}

/** The runs that `encodeDayRuns` wrote; throws an `ArchiveError` where the text is none or does not add up to `documents`. */
export function decodeDayRuns(text: string, documents: number): DayRun[] {
  let before = 0;
  let total = 0;
  const runs = (text === '' ? [] : text.split(' ')).map((cell): DayRun => {
    const [count = '', step] = cell.split(':');
    const length = Number.parseInt(count, 36) || 0;
    total += length;
    if (step === undefined) return { day: '', documents: length };
    before += Number.parseInt(step, 36);
    if (!(Math.abs(before) <= LAST && length > 0)) throw new ArchiveError('a day is out of range');
    return { day: new Date(before * DAY).toISOString().slice(0, 10), documents: length };
  });
  if (total !== documents)
    throw new ArchiveError(`its days are of ${total} documents, not ${documents}`);
  return runs;
}
