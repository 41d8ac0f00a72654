import { indonesianZones, parseDate, zoneOffset } from '../../core/article/date.ts';
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
  const isInstant = parsed.kind === 'instant';
  const offset = isInstant ? zoneOffset(parsed.epoch, timeZone) : 0;
  const wall = new Date(isInstant ? parsed.epoch + offset * MINUTE : wallTime(parsed));
  const day = dates.day(wall);
  if (style === 'day') return day;
  if (parsed.kind === 'day') return style === 'full' ? day : '';
  const time = dates.time(wall);
  if (style === 'time') return time;
  return isInstant
    ? `${day}, ${time} ${indonesianZones[timeZone]?.[0] ?? zoneName(offset)}`
    : `${day}, ${time}`;
}

function wallTime(date: {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
}) {
  return Date.UTC(date.year, date.month - 1, date.day, date.hour ?? 0, date.minute ?? 0);
}

/** `GMT+7`, `GMT-3:30`, `GMT`. */
function zoneName(offset: number): string {
  if (offset === 0) return 'GMT';
  const far = Math.abs(offset);
  const minutes = far % 60;
  return `GMT${offset < 0 ? '-' : '+'}${(far - minutes) / 60}${minutes > 0 ? `:${minutes}` : ''}`;
}
