import { parseDate } from '../../core/article/date.ts';

/** How much of a date to write. */
export type DateStyle = 'full' | 'day' | 'time';

const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Not `dateStyle: 'full'`, which in Indonesian writes the second of May as 02. */
const wholeDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * A date in words, in the edition's time zone: `Rabu, 14 Mei 2025, 09.20 WIB` in full, only its day, or only
 * its time. What the date does not say is not written: a day has no time, and its time is ''.
 */
export function formatDate(
  date: string,
  style: DateStyle,
  language: string,
  timeZone: string,
): string {
  const parsed = parseDate(date);
  if (!parsed) return '';
  const local = parsed.kind !== 'instant';
  const zone = local ? 'UTC' : timeZone;
  const moment = local ? wallTime(parsed) : parsed.epoch;
  const day = new Intl.DateTimeFormat(language, { ...wholeDay, timeZone: zone }).format(moment);
  if (style === 'day') return day;
  if (parsed.kind === 'day') return style === 'full' ? day : '';
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(moment);
  if (style === 'time') return time;
  return local
    ? `${day}, ${time}`
    : `${day}, ${time} ${zoneNames[timeZone] ?? shortZone(moment, timeZone)}`;
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

function shortZone(moment: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'short' }).formatToParts(
    moment,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
