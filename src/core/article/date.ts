import type { IsoDate } from './article.ts';

/** A date as precise as its source: months count from 1, offsets are in minutes east of UTC. */
export type NewsDate =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: 'local';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
    }
  | { readonly kind: 'instant'; readonly epoch: number; readonly offset: number };

const MINUTE = 60_000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Reads an `IsoDate` (RFC 3339, or a part of it); undefined when it is none or no such day or time exists. */
export function parseDate(value: string): NewsDate | undefined {
  const match = ISO.exec(value);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  if (!isDay(year, month, day)) return undefined;
  if (match[4] === undefined) return { kind: 'day', year, month, day };
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  if (match[7] === undefined) return { kind: 'local', year, month, day, hour, minute };
  const offset = parseOffset(match[7]);
  if (offset === undefined) return undefined;
  const seconds = match[6] === undefined ? 0 : second;
  return {
    kind: 'instant',
    epoch: Date.UTC(year, month - 1, day, hour, minute, seconds) - offset * MINUTE,
    offset,
  };
}

/**
 * A date's place in time as milliseconds since 1970, for sorting: a day counts from its midnight, a day or a
 * local time as one of `timeZone` (an IANA name). NaN when `date` is not a date.
 */
export function dateKey(date: IsoDate, timeZone: string): number {
  const parsed = parseDate(date);
  if (!parsed) return Number.NaN;
  if (parsed.kind === 'instant') return parsed.epoch;
  const wall = wallTime(parsed, timeZone);
  return wall - zoneOffset(wall, timeZone) * MINUTE;
}

/** Negative when `a` is earlier than `b`, as `dateKey` orders them. */
export function compareDates(a: IsoDate, b: IsoDate, timeZone: string): number {
  return dateKey(a, timeZone) - dateKey(b, timeZone);
}

/** The calendar day (`2023-09-13`) that a date falls on in `timeZone`; undefined when it is not a date. */
export function dayOf(date: IsoDate, timeZone: string): string | undefined {
  const parsed = parseDate(date);
  if (!parsed) return undefined;
  return new Date(wallTime(parsed, timeZone)).toISOString().slice(0, 10);
}

/**
 * What a clock in `timeZone` shows then, as the milliseconds since 1970 at which one of UTC shows it: of a day its
 * midnight, and of a local time the time itself.
 */
export function wallTime(date: NewsDate, timeZone: string): number {
  if (date.kind === 'instant') return date.epoch + zoneOffset(date.epoch, timeZone) * MINUTE;
  const { hour, minute } = date.kind === 'local' ? date : { hour: 0, minute: 0 };
  return Date.UTC(date.year, date.month - 1, date.day, hour, minute);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date.UTC` takes the first hundred years for those of the last century; systems write them for no date at all.
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

function parseOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** In a minute. */
const NANOSECONDS = 60e9;

/** What newer browsers have, and need not the table of formats for. */
declare const Temporal:
  | {
      readonly Instant: {
        readonly fromEpochMilliseconds: (epoch: number) => {
          readonly toZonedDateTimeISO: (timeZone: string) => { readonly offsetNanoseconds: number };
        };
      };
    }
  | undefined;

const offsetFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * Indonesia's zones: their names, and minutes east of UTC, which have been no other since 1988 (IANA time zone database).
 * The platform's own table takes a slow phone a fifth of a second to open.
 */
export const indonesianZones: Readonly<Record<string, readonly [name: string, offset: number]>> = {
  'Asia/Jakarta': ['WIB', 420],
  'Asia/Pontianak': ['WIB', 420],
  'Asia/Makassar': ['WITA', 480],
  'Asia/Jayapura': ['WIT', 540],
};
/** Two hours past, in milliseconds since 1970. */
const SINCE_1988 = 568e9;

/**
 * Minutes east of UTC of a zone (an IANA name) at an instant (milliseconds since 1970), by the platform's own table where
 * it may change; a `RangeError` where there is no such zone.
 */
function zoneOffset(epoch: number, timeZone: string): number {
  const lasting = indonesianZones[timeZone];
  if (lasting && epoch >= SINCE_1988) return lasting[1];
  if (typeof Temporal !== 'undefined') {
    const { Instant } = Temporal;
    const { offsetNanoseconds } = Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone);
    return Math.trunc(offsetNanoseconds / NANOSECONDS);
  }
  let format = offsetFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    offsetFormats.set(timeZone, format);
  }
  const name = format.formatToParts(epoch).find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
