import type { IsoDate } from '../../article/article.ts';
import { dayNumber } from '../day-number.ts';
import { createNumberedNames } from '../numbered-names.ts';
import { ArchiveError } from './archive-error.ts';
import { addDigit, cellText, escapeCell } from './text-column.ts';

/** The dates of a document that place it in time: `datePublished`, or `dateImported` in its stead. */
export type DateCell = { readonly datePublished?: IsoDate; readonly dateImported?: IsoDate };

/** The dates of documents by their rows. */
export type DateColumn = {
  /** The day of `datePublished` as the number yyyymmdd, 0 without one. */
  readonly day: (row: number) => number;
  readonly at: (row: number) => DateCell;
};

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;
const CELL = /^(~?)(?:(".*)|(?:(\d\d)(.*)=)?(-?[0-9a-z]+))$/s;
const [TAB, MINUS] = [9, 45];
/** The greatest time of a `Date`, in seconds. */
const LAST = 8.64e12;
const SECONDS_OF_DAY = 86_400;

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

/** Reads the dates of so many rows that `encodeDates` wrote; throws an `ArchiveError` where the line is not one. */
export function decodeDates(line: Uint8Array, rows: number): DateColumn {
  const walls = new Float64Array(rows);
  /** What the cell of each row says beside its step: `~`, the length and the zone, or a date as it stands; or nothing. */
  const shapes = createNumberedNames();
  const shapeOf = new Uint16Array(rows);
  let shape = '';
  let known = 0;
  let wall = 0;
  for (let row = 0, start = 0; row < rows && start < line.length; row++) {
    const tab = line.indexOf(TAB, start);
    const end = tab < 0 ? line.length : tab;
    const step = stepIn(line, start, end);
    shapeOf[row] = end > start ? known : 0;
    wall -= step;
    if (Number.isNaN(step)) {
      const cell = readCell(cellText(line.subarray(start, end)), shape);
      shape = cell.shape;
      known = shapes.numberOf(shape);
      shapeOf[row] = shapes.numberOf(cell.mark + (cell.verbatim ?? shape));
      wall = (walls[row - 1] ?? 0) - cell.step;
    }
    if (!(Math.abs(wall) <= LAST)) throw new ArchiveError('a date is out of range');
    walls[row] = wall;
    start = end + 1;
  }
  const dayOf = createDayFinder();
  const shapeAt = (row: number) => shapes.names[shapeOf[row] ?? 0] ?? '';
  return {
    day: (row) => {
      const written = shapeAt(row);
      if (written.startsWith('"')) return dayNumber(written.slice(1));
      return written === '' || written.startsWith('~') ? 0 : dayOf(walls[row] ?? 0);
    },
    at: (row) => dateOf(walls[row] ?? 0, shapeAt(row)),
  };
}

/** The step of a cell that has nothing else, 0 of an empty one; NaN of another. */
function stepIn(line: Uint8Array, start: number, end: number): number {
  const isBack = line[start] === MINUS;
  let step = 0;
  for (let at = isBack ? start + 1 : start; at < end; at++) step = addDigit(step, line[at] ?? 0);
  return isBack ? -step : step;
}

function readCell(cell: string, shape: string) {
  const [, mark = '', verbatim, length, zone = '', step = ''] = CELL.exec(cell) ?? [];
  return {
    mark,
    verbatim,
    shape: length === undefined ? shape : length + zone,
    step: verbatim === undefined ? Number.parseInt(step, 36) : 0,
  };
}

function dateOf(wall: number, shape: string): DateCell {
  if (shape === '') return {};
  const isImport = shape.startsWith('~');
  const written = isImport ? shape.slice(1) : shape;
  const date = written.startsWith('"')
    ? written.slice(1)
    : writeDate(wall, Number(written.slice(0, 2))) + written.slice(2);
  return isImport ? { dateImported: date } : { datePublished: date };
}

/** Gives the day of a wall clock as yyyymmdd; works it out only where it is another than the time before. */
function createDayFinder(): (wall: number) => number {
  let last = Number.NaN;
  let day = 0;
  return (wall) => {
    const number = Math.floor(wall / SECONDS_OF_DAY);
    if (number === last) return day;
    last = number;
    const date = new Date(number * SECONDS_OF_DAY * 1000);
    day = (date.getUTCFullYear() * 100 + date.getUTCMonth() + 1) * 100 + date.getUTCDate();
    return day;
  };
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
