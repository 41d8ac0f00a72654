import type { IsoDate } from './article.ts';
import { parseDate, wallTime } from './date.ts';

const MINUTE = 60_000;
const SECONDS = /T\d\d:\d\d:\d\d/;

/**
 * The same instant as a clock of `timeZone` (an IANA name) shows it, so that the date begins with the day that it falls
 * on there; days and local times, and what is no date, as they are. Fractions of a second are left out.
 */
export function dateInZone(date: IsoDate, timeZone: string): IsoDate {
  const parsed = parseDate(date);
  if (parsed?.kind !== 'instant') return date;
  const wall = wallTime(parsed, timeZone);
  const offset = (wall - parsed.epoch) / MINUTE;
  if (offset === parsed.offset) return date;
  const time = new Date(wall).toISOString().slice(0, SECONDS.test(date) ? 19 : 16);
  return time + formatOffset(offset);
}

const two = (number: number): string => String(number).padStart(2, '0');

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
