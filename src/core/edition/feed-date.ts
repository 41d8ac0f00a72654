import { dateKey } from '../article/date.ts';

/**
 * A date as the date-time that RFC 3339 asks for, in UTC: a day, which has no such form, as the midnight with which it
 * begins in the edition's zone, and a time without a zone as one of it, just as every list orders them.
 */
export function feedDate(date: string, timeZone: string): string | undefined {
  const time = dateKey(date, timeZone);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
