import type { Block, Text } from '../../article/article.ts';
import { elementsIn, findElement, type HtmlElement } from './html-tree.ts';
import { inlineText } from './inline-text.ts';

type Table = Extract<Block, { type: 'table' }>;

/** The most letters of a cell; one that has more is a part of a page that a table lays out. */
const MOST_LETTERS = 1200;
const LAYOUT = /^(?:table|p|div|h[1-6]|ul|ol|figure|img|iframe|blockquote)$/;

/** A table with the words above it; undefined for one that lays a page out. */
export function tableBlocks(
  element: HtmlElement,
  base: string | undefined,
): readonly Block[] | undefined {
  const table = tableOf(element, base);
  const caption = findElement(element, ({ tag }) => tag === 'caption');
  const words = table && caption && inlineText(caption, base);
  return table && [...(words ? [{ type: 'paragraph' as const, ...words }] : []), table];
}

/** A table's rows as text; undefined for one that lays a page out: a single row or column, or cells full of blocks. */
function tableOf(element: HtmlElement, base: string | undefined): Table | undefined {
  if (element.attribute('role') === 'presentation') return undefined;
  const rows = [...rowsOf(element)].map(cellsOf).filter((cells) => cells.length > 0);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns < 2 || rows.length < 2) return undefined;
  if (rows.flat().some(isLayoutCell)) return undefined;
  const texts = inColumns(rows, base);
  const shown = texts.filter((cells) => cells.some(({ text }) => text !== ''));
  return shown.length === 0 ? undefined : { type: 'table', rows: shown };
}

/** The most columns and rows that one cell is believed to span. */
const MOST_SPANNED = 100;

/** The texts of all cells, each in its column: what a cell spans beside and below it stays empty. */
function inColumns(rows: readonly (readonly HtmlElement[])[], base: string | undefined): Text[][] {
  /** How many more rows the cell above reaches down, for each column. */
  const below: number[] = [];
  return rows.map((cells) => {
    const texts: Text[] = [];
    const skip = () => {
      for (let left = below[texts.length] ?? 0; left > 0; left = below[texts.length] ?? 0) {
        below[texts.length] = left - 1;
        texts.push({ text: '' });
      }
    };
    for (const cell of cells) {
      skip();
      const [wide, deep] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let index = 0; index < wide; index++) {
        below[texts.length] = deep - 1;
        texts.push((index === 0 && inlineText(cell, base)) || { text: '' });
      }
    }
    skip();
    return texts;
  });
}

function spanOf(cell: HtmlElement, name: string): number {
  const given = Number.parseInt(cell.attribute(name), 10);
  return given > 1 ? Math.min(given, MOST_SPANNED) : 1;
}

function* rowsOf(table: HtmlElement): Generator<HtmlElement> {
  for (const element of elementsIn(table)) if (element.tag === 'tr') yield element;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children
    .filter((child) => child.kind === 'element')
    .filter(({ tag }) => tag === 'td' || tag === 'th');
}

function isLayoutCell(cell: HtmlElement): boolean {
  if (cell.letters > MOST_LETTERS) return true;
  let blocks = 0;
  for (const { tag } of elementsIn(cell)) {
    if (tag === 'table') return true;
    if (LAYOUT.test(tag)) blocks++;
  }
  return blocks > 3;
}
