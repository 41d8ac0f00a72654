import type { IsoDate } from '../../article/article.ts';
import { parseDate } from '../../article/date.ts';
import { hourOfDay } from './hour-of-day.ts';
import { zoneNames, zoneOffset } from './named-zones.ts';

/** A date as a page shows it, with its place in the line. */
export type PageDate = { readonly date: IsoDate; readonly start: number; readonly end: number };

/** The months' names, by number: in Indonesian and English with their short forms, then in other languages of Europe. */
const MONTHS: readonly string[] = [
  'januari january jan januar janvier enero janeiro gennaio stycznia ocak января',
  'februari pebruari february feb peb februar février febrero fevereiro febbraio lutego şubat февраля',
  'maret march mar mrt märz mars marzo março marca maart mart марта',
  'april apr avril abril aprile kwietnia nisan апреля',
  'mei may mai mayo maio maggio maja mayıs мая',
  'juni june jun juin junio junho giugno czerwca haziran июня',
  'juli july jul juillet julio julho luglio lipca temmuz июля',
  'agustus august agu agt ags aug agst août agosto augustus sierpnia ağustos августа',
  'september sept sep septembre septiembre setembro settembre września eylül сентября',
  'oktober october okt oct octobre octubre outubro ottobre października ekim октября',
  'november nopember nov nop novembre noviembre novembro listopada kasım ноября',
  'desember december des dec dezember décembre diciembre dezembro dicembre grudnia aralık декабря',
];

const monthNumbers = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const MONTH = `(?<month>${[...monthNumbers.keys()].join('|')})(?![\\p{L}\\d])\\.?`;
const GAP = String.raw`\s{1,9}`;
const TIME = String.raw`(?<hour>\d{1,2})(?:[:.h時时]|시\s?)(?<minute>\d{2})(?:[:.]\d{2}(?:\.\d{1,9})?)?(?!\d)(?:\s?(?<half>[ap])\.?m\b\.?)?`;
const BETWEEN = String.raw`(?:T|\s/\s?|[\s,|•·@–-]{0,9}(?:(?:pukul|jam|pk\.?|at|on|um|à|às|a las|alle|o)[\s:]{1,3})?)`;

const PATTERNS = [
  String.raw`(?<![\d/.])(?<year>\d{4})(?<between>[-/.])\s?(?<number>\d{1,2})\k<between>\s?(?<day>\d{1,2})(?!\d)\.?`,
  String.raw`(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<number>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
  String.raw`(?<![\d/.])(?<day>\d{1,2})(?<sign>[/.-])(?<number>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]{1,9}(?:de\s)?${MONTH},?[\s-]{1,9}(?:de\s)?(?<year>\d{4})(?!\d)`,
  String.raw`(?<!\p{L})${MONTH}${GAP}(?<day>\d{1,2})(?:st|nd|rd|th)?,?${GAP}(?<year>\d{4})(?!\d)`,
].map((date) => new RegExp(`${date}(?:${BETWEEN}${TIME})?`, 'giu'));

/** What is written in small letters too; any other zone is so called in capitals: `West` and `est` are words. */
const ANY_CASE = ['WIB', 'WITA', 'WIT', 'UTC', 'GMT', 'Z'].flatMap((name) => [
  name.toLowerCase(),
  name.charAt(0) + name.slice(1).toLowerCase(),
]);
/** The name of a zone; `PT` before a name is an Indonesian company. */
const NAME = String.raw`(?!PT\s\p{Lu})(?:${[...zoneNames, ...ANY_CASE].join('|')})`;
/** How much behind a time is looked at. */
const LONGEST_ZONE = 20;
const ZONE = new RegExp(
  String.raw`^(?:\s{0,2}(?:\((?<framed>${NAME})\)|\(?(?<zone>${NAME})\b))?(?:\s?(?<offset>[+-]\d{1,2}(?::?\d{2})?)(?!\d))?`,
  'u',
);

/**
 * Every full date of a line, in order: `Rabu, 14 Mei 2025 | 09.20 WIB`, `18/06/2025, 21:35 WIB` (the day first, as
 * Indonesia writes it), `May 14, 2025 9:20 am`, `2025-05-14`, `14. März 2025, 17:22`, `2025年5月14日`. A date is as
 * precise as the line: with a zone an instant, without one a local time, without a time a day. What is no date of the
 * calendar is not read.
 */
export function readDates(line: string): PageDate[] {
  const found: PageDate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const zone =
        match.groups?.['hour'] === undefined
          ? null
          : ZONE.exec(line.slice(end, end + LONGEST_ZONE));
      const date = dateOf({ ...match.groups, ...zone?.groups });
      const place = { start: match.index, end: end + (zone?.[0].length ?? 0) };
      if (date && !found.some((other) => other.start < place.end && place.start < other.end)) {
        found.push({ date, ...place });
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = { readonly [name: string]: string | undefined };

function dateOf(groups: Groups): IsoDate | undefined {
  const day = dayOf(groups);
  const time = timeOf(groups);
  return [time && `${day}T${time}${zoneOf(groups)}`, time && `${day}T${time}`, day].find(
    (date) => date !== undefined && parseDate(date) !== undefined,
  );
}

function dayOf({ year = '', month, number = '', day = '', sign }: Groups): string {
  const named = month === undefined ? undefined : monthNumbers.get(month.toLowerCase());
  const monthFirst = sign !== undefined && Number(number) > 12;
  const [m, d] = monthFirst
    ? [Number(day), Number(number)]
    : [named ?? Number(number), Number(day)];
  return `${year}-${twoDigits(m)}-${twoDigits(d)}`;
}

function timeOf({ hour, minute = '', half }: Groups): string | undefined {
  if (hour === undefined) return undefined;
  return `${twoDigits(hourOfDay(hour, half))}:${minute}`;
}

/** The seconds and the offset of an instant, or nothing where the line names no zone that is known. */
function zoneOf({ framed, zone = framed, offset }: Groups): string {
  if (offset) {
    const [, sign = '+', hours = '', minutes = '00'] =
      /([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
    return `:00${sign}${hours.padStart(2, '0')}:${minutes}`;
  }
  const known = zone === undefined ? undefined : zoneOffset(zone);
  return known === undefined ? '' : `:00${known}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
