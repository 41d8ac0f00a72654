import type { IsoDate } from '../../article/article.ts';
import { parseDate } from '../../article/date.ts';
import { isoDateOf } from '../json/iso-date.ts';
import { hourOfDay } from '../page/hour-of-day.ts';
import { zoneOffset } from '../page/named-zones.ts';

const MONTHS = [
  'jan',
  'feb peb',
  'mar',
  'apr',
  'may mei',
  'jun',
  'jul',
  'aug agu ags agt',
  'sep',
  'oct okt',
  'nov nop',
  'dec des',
];
const monthNumbers = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?<half>[ap])\.?m\b\.?)?`;
const FORMS = [
  // Thu, 01 Jan 2004 19:48:21 GMT (RFC 822 and its successors)
  String.raw`^(?:[\p{L}'.]{2,12},?\s{1,9})?(?<day>\d{1,2})[\s-]{1,9}(?<month>\p{L}{3,12})\.?[\s-]{1,9}(?<year>\d{4}|\d{2})(?:,?\s{1,9}${TIME}\s{0,9}(?<zone>\S.{0,40})?)?$`,
  // Thu Jan  1 19:48:21 GMT 2004 (C's asctime)
  String.raw`^\p{L}{2,12},?\s{1,9}(?<month>\p{L}{3,12})\s{1,9}(?<day>\d{1,2}),?\s{1,9}${TIME}\s{1,9}(?:(?<zone>[A-Z]{1,5}|[+-]\d{4})\s{1,9})?(?<year>\d{4})$`,
  // 20040101T194821Z (ISO 8601, basic format)
  String.raw`^(?<year>\d{4})(?<number>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{4})?)?$`,
].map((form) => new RegExp(form, 'iu'));

/**
 * A date as feeds write it, in our form: RFC 822 with the zones that are in use, W3C's profile of ISO 8601, `asctime`.
 * A time with a zone that is not known is a local time. Undefined for what is no date.
 */
export function feedDateOf(value: string): IsoDate | undefined {
  const text = value.trim().replace(/\s+/g, ' ');
  if (text.length > 100) return undefined;
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return dateOf(groups);
  }
  return isoDateOf(text);
}

type Groups = { readonly [name: string]: string | undefined };

function dateOf({ year = '', month, number, day = '', hour, half, ...rest }: Groups) {
  const monthNumber = month ? monthNumbers.get(month.slice(0, 3).toLowerCase()) : Number(number);
  const date = `${fullYear(year)}-${twoDigits(monthNumber ?? 0)}-${twoDigits(Number(day))}`;
  if (hour === undefined) return known(date);
  const time = `${date}T${twoDigits(hourOfDay(hour, half))}:${rest['minute']}`;
  const offset = offsetOf(rest['zone'] ?? '');
  return known(offset === undefined ? time : `${time}:${rest['second'] ?? '00'}${offset}`);
}

function known(date: string): IsoDate | undefined {
  return parseDate(date) ? date : undefined;
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(year: string): string {
  if (year.length > 2) return year;
  return `${Number(year) < 70 ? 20 : 19}${year}`;
}

function offsetOf(zone: string): string | undefined {
  const [, name = '', sign, hours = '', minutes = '00'] =
    /^\(?([A-Z]{0,5})\s?(?:([+-])(\d{1,2}):?(\d{2})?)?\)?(?:\s.*)?$/i.exec(zone) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return zoneOffset(name);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
