import { ArchiveError } from './archive-error.ts';

/** Signs that part lines, cells and values, and how they are written inside a cell: a backslash and a letter. */
const SIGNS = '\\\n\r\t|';
const LETTERS = 'bnrtp';

/** A text as one cell of a line. */
export function escapeCell(text: string): string {
  return text.replace(/[\\\n\r\t|]/g, (sign) => `\\${LETTERS[SIGNS.indexOf(sign)] ?? ''}`);
}

/** The text of a cell that `escapeCell` made. */
export function unescapeCell(cell: string): string {
  if (!cell.includes('\\')) return cell;
  return cell.replace(/\\(.)/g, (_, letter: string) => SIGNS[LETTERS.indexOf(letter)] ?? letter);
}

/**
 * A column as one line of text: cells parted by tabs, the values of a cell by `|`. A value is `=` and itself where it
 * is met first, after that its number, in base 36, among those that were met. Empty cells at the end are left out.
 */
export function encodeColumn(rows: readonly (readonly string[])[]): string {
  const numbers = new Map<string, number>();
  const cells = rows.map((values) => values.map((value) => valueCell(numbers, value)).join('|'));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join('\t');
}

function valueCell(numbers: Map<string, number>, value: string): string {
  const number = numbers.get(value);
  if (number !== undefined) return number.toString(36);
  numbers.set(value, numbers.size);
  return `=${escapeCell(value)}`;
}

/** The values of each row that `encodeColumn` wrote, none beyond its last cell; an `ArchiveError` for a wrong number. */
export function decodeColumn(line: string): (readonly string[])[] {
  if (line === '') return [];
  const values: string[] = [];
  return line.split('\t').map((cell) => (cell === '' ? [] : cell.split('|').map(read)));

  function read(cell: string): string {
    if (cell.startsWith('=')) return values[values.push(unescapeCell(cell.slice(1))) - 1] ?? '';
    const value = values[Number.parseInt(cell, 36)];
    if (value === undefined) throw new ArchiveError('a column names a value that it does not have');
    return value;
  }
}
