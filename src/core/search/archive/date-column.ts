import type { IsoDate } from '../../article/article.ts';
import { ArchiveError } from './archive-error.ts';
import { escapeCell, unescapeCell } from './text-column.ts';

/** The dates of a document that place it in time: `datePublished`, or `dateImported` in its stead. */
export type DateCell = { readonly datePublished?: IsoDate; readonly dateImported?: IsoDate };

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;
const CELL = /^(~?)(?:"(.*)|(?:(\d\d)(.*)=)?(-?[0-9a-z]+))$/;
/** The greatest time of a `Date`, in seconds. */
const LAST = 8.64e12;

/**
 * Encodes dates as the steps back in time, in seconds of their own wall clock and base 36, from one to the next.
 * `16+07:00=` before a step changes how many characters of date and time are written, and the zone after them, for
 * those that follow; `~` marks an import date, `"` a date to be taken as it stands, an empty cell is no date.
 */
export function encodeDates(cells: readonly DateCell[]): string {
  let shape = '';
  let before = 0;
  const encoded = cells.map(({ datePublished, dateImported }) => {
    const date = datePublished ?? dateImported;
    if (date === undefined) return '';
    const mark = datePublished === undefined ? '~' : '';
    const read = readDate(date);
    if (!read) return `${mark}"${escapeCell(date)}`;
    const change = read.shape === shape ? '' : `${read.shape}=`;
    const step = (before - read.wall).toString(36);
    shape = read.shape;
    before = read.wall;
    return mark + change + step;
  });
  return encoded.slice(0, encoded.findLastIndex((cell) => cell !== '') + 1).join('\t');
}

/** The dates that `encodeDates` wrote, none beyond the last; throws an `ArchiveError` where the line is not one. */
export function decodeDates(line: string): DateCell[] {
  if (line === '') return [];
  let length = 0;
  let zone = '';
  let wall = 0;
  return line.split('\t').map((cell) => {
    if (cell === '') return {};
    const [, mark, verbatim, newLength, newZone = '', step = ''] = CELL.exec(cell) ?? [];
    if (newLength !== undefined) [length, zone] = [Number(newLength), newZone];
    wall -= verbatim === undefined ? Number.parseInt(step, 36) : 0;
    if (!(Math.abs(wall) <= LAST)) throw new ArchiveError('a date is out of range');
    const date = verbatim === undefined ? writeDate(wall, length) + zone : unescapeCell(verbatim);
    return mark ? { dateImported: date } : { datePublished: date };
  });
}

/** The wall clock of a date in seconds since 1970, where `writeDate` gives the very same text back, and its shape. */
function readDate(date: IsoDate): { readonly wall: number; readonly shape: string } | undefined {
  const [, day, time = '00:00', seconds = ':00', zone = ''] = ISO.exec(date) ?? [];
  const wall = Date.parse(`${day}T${time}${seconds}Z`) / 1000;
  const length = date.length - zone.length;
  if (Number.isNaN(wall) || writeDate(wall, length) + zone !== date) return undefined;
  return { wall, shape: length + zone };
}

const writeDate = (wall: number, length: number): string =>
  new Date(wall * 1000).toISOString().slice(0, length);
