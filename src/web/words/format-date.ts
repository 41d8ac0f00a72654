import { parseDate } from '../../core/article/date.ts';

/** How much of a date to write. */
export type DateStyle = 'full' | 'day' | 'time';

const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const styles = {
  // Not `dateStyle: 'full'`, which in Indonesian writes the second of May as 02.
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const;

/** A format takes far longer to make than to use, and a list has a date in every row. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Dates that a prerendered page has in words already. */
const written = new Map<string, string>();

/**
 * Takes a date as the page has written it: its first format costs a slow phone a fifth of a second, which a page that
 * is taken over as it stands need not spend.
 */
export function keepWritten(
  text: string,
  date: string,
  style: string,
  language: string,
  timeZone: string,
): void {
  written.set([date, style, language, timeZone].join(' '), text);
}

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
  const known = written.get([date, style, language, timeZone].join(' '));
  if (known !== undefined) return known;
  const parsed = parseDate(date);
  if (!parsed) return '';
  const local = parsed.kind !== 'instant';
  const zone = local ? 'UTC' : timeZone;
  const moment = local ? wallTime(parsed) : parsed.epoch;
  const day = formatOf(language, zone, 'day').format(moment);
  if (style === 'day') return day;
  if (parsed.kind === 'day') return style === 'full' ? day : '';
  const time = formatOf(language, zone, 'time').format(moment);
  if (style === 'time') return time;
  return local
    ? `${day}, ${time}`
    : `${day}, ${time} ${zoneNames[timeZone] ?? shortZone(moment, timeZone)}`;
}

function formatOf(
  language: string,
  timeZone: string,
  style: keyof typeof styles,
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${style}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...styles[style], timeZone });
  formats.set(key, format);
  return format;
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
