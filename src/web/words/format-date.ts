import { indonesianZones, parseDate, wallTime } from '../../core/article/date.ts';
import type { Words } from './indonesian.ts';

/** How much of a date to write. */
export type DateStyle = 'full' | 'day' | 'time';

const MINUTE = 60_000;

/**
 * A date in words, in the edition's time zone: `Rabu, 14 Mei 2025, 09.20 WIB` in full, only its day, or only
 * its time. What the date does not say is not written: a day has no time, and its time is ''.
 */
export function formatDate(
  date: string,
  style: DateStyle,
  { dates }: Pick<Words, 'dates'>,
  timeZone: string,
): string {
  const parsed = parseDate(date);
  if (!parsed) return '';
  const wall = new Date(wallTime(parsed, timeZone));
  const day = dates.day(wall);
  if (style === 'day') return day;
  if (parsed.kind === 'day') return style === 'full' ? day : '';
  const time = dates.time(wall);
  if (style === 'time') return time;
  if (parsed.kind === 'local') return `${day}, ${time}`;
  const offset = (wall.getTime() - parsed.epoch) / MINUTE;
  return `${day}, ${time} ${indonesianZones[timeZone]?.[0] ?? zoneName(offset)}`;
}

/** `GMT+7`, `GMT-3:30`, `GMT`. */
function zoneName(offset: number): string {
  if (offset === 0) return 'GMT';
  const far = Math.abs(offset);
  const minutes = far % 60;
  return `GMT${offset < 0 ? '-' : '+'}${(far - minutes) / 60}${minutes > 0 ? `:${minutes}` : ''}`;
}
