import type { IsoDate } from '../../article/article.ts';
import { parseDate } from '../../article/date.ts';
import { readDates } from '../page/page-date.ts';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * A date as data give it, in our own form: ISO 8601 with its usual liberties (a space for the `T`, `+0700`,
 * fractions of a second), RFC 2822, or a date as pages show it. Undefined for what is no date.
 */
export function isoDateOf(value: string): IsoDate | undefined {
  const match = ISO.exec(value.trim());
  if (!match) {
    const [found, ...others] = value.length <= 60 ? readDates(value) : [];
    return others.length === 0 ? found?.date : undefined;
  }
  const [, day = '', time, seconds = '00', zone] = match;
  const date =
    time === undefined
      ? day
      : zone === undefined
        ? `${day}T${time}`
        : `${day}T${time}:${seconds}${zoneOf(zone)}`;
  return parseDate(date) ? date : undefined;
}

function zoneOf(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
