import { createGrowingNumbers } from '../../language/growing-numbers.ts';
import { ArchiveError } from './archive-error.ts';

/** Signs that part lines, cells and values, and how they are written inside a cell: a backslash and a letter. */
const SIGNS = '\\\n\r\t|';
const LETTERS = 'bnrtp';
const [TAB, BAR, EQUALS] = [9, 124, 61];
const [ZERO, NINE, A, Z, TEN] = [48, 57, 97, 122, 87];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text as one cell of a line. */
export function escapeCell(text: string): string {
  return text.replace(/[\\\n\r\t|]/g, (sign) => `\\${LETTERS[SIGNS.indexOf(sign)] ?? ''}`);
}

/** The text of a cell that `escapeCell` made, from its bytes. */
export function cellText(cell: Uint8Array): string {
  const text = decoder.decode(cell);
  if (!text.includes('\\')) return text;
  return text.replace(/\\(.)/g, (_, letter: string) => SIGNS[LETTERS.indexOf(letter)] ?? letter);
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

type Numbers = Uint16Array | Uint32Array;

/** The cells of a column: the values of each row by their numbers, and the texts of these. */
export type Column = {
  /** The values of a row are `values` from the row's start to the next one's. */
  readonly cells: { readonly starts: Numbers; readonly values: Numbers };
  readonly distinct: number;
  readonly text: (value: number) => string;
};

/** Reads the line that `encodeColumn` wrote; throws an `ArchiveError` for a wrong number. */
export function decodeColumn(line: Uint8Array): Column {
  const starts = createGrowingNumbers();
  const values = createGrowingNumbers();
  /** Where the text of each distinct value begins and ends. */
  const texts = createGrowingNumbers();
  starts.add(0);
  for (let at = 0; at < line.length; at++) {
    const first = at;
    let number = 0;
    const isText = line[at] === EQUALS;
    for (; at < line.length && line[at] !== TAB && line[at] !== BAR; at++)
      if (!isText) number = addDigit(number, line[at] ?? 0);
    if (isText) {
      values.add(texts.size() / 2);
      texts.add(first + 1);
      texts.add(at);
    } else if (at > first) {
      if (!(2 * number < texts.size()))
        throw new ArchiveError('a column names a value that it does not have');
      values.add(number);
    }
    if (line[at] !== BAR) starts.add(values.size());
  }
  if (line.at(-1) === TAB) starts.add(values.size());
  return {
    cells: { starts: narrow(starts.whole()), values: narrow(values.whole()) },
    distinct: texts.size() / 2,
    text: (value) => cellText(line.subarray(texts.at(2 * value), texts.at(2 * value + 1))),
  };
}

/** The same numbers in less room, where none needs more. */
const narrow = (numbers: Uint32Array): Numbers =>
  numbers.some((number) => number > 0xff_ff) ? numbers : Uint16Array.from(numbers);

/** The values of a row; none beyond the last cell. */
export function valuesOf({ cells, text }: Column, row: number): string[] {
  const { starts, values } = cells;
  const end = starts[row + 1] ?? 0;
  const texts: string[] = [];
  for (let at = starts[row] ?? end; at < end; at++) texts.push(text(values[at] ?? 0));
  return texts;
}

/** A number in base 36 with one digit more; NaN where that is none. */
export function addDigit(number: number, digit: number): number {
  if (digit >= ZERO && digit <= NINE) return number * 36 + digit - ZERO;
  return digit >= A && digit <= Z ? number * 36 + digit - TEN : Number.NaN;
}
