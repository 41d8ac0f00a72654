import type { Block, Text } from '../../article/article.ts';
import { elementsIn, type HtmlElement } from './html-tree.ts';
import { inlineText } from './inline-text.ts';

type Table = Extract<Block, { type: 'table' }>;

/** The most letters of a cell; one that has more is a part of a page that a table lays out. */
const MOST_LETTERS = 1200;
const LAYOUT = /^(?:table|p|div|h[1-6]|ul|ol|figure|img|iframe|blockquote)$/;

/** A table's rows as text; undefined for one that lays a page out: a single row or column, or cells full of blocks. */
export function tableOf(element: HtmlElement, base: string | undefined): Table | undefined {
  if (element.attribute('role') === 'presentation') return undefined;
  const rows = [...rowsOf(element)].map(cellsOf).filter((cells) => cells.length > 0);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns < 2 || rows.length < 2) return undefined;
  if (rows.flat().some(isLayoutCell)) return undefined;
  const texts = rows.map((cells) =>
    cells.map((cell): Text => inlineText(cell, base) ?? { text: '' }),
  );
  const shown = texts.filter((cells) => cells.some(({ text }) => text !== ''));
  return shown.length === 0 ? undefined : { type: 'table', rows: shown };
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
