import { elementsIn, textOf, type HtmlElement } from './html-tree.ts';

const SIGN = /\s{1,3}[|–—»«·:-]\s{1,3}|\s{0,3}[|｜]\s{0,3}/u;
/** The fewest letters of a headline. */
const LEAST = 15;
/** How many spaces so few letters may have among them. */
const SPACES = 5;

/** The parts of a window's title: `Kabar Selo - Pasar Ikan Pindah` → both. */
export function titleParts(title: string): string[] {
  return title.split(SIGN).filter((part) => part !== '');
}

/** Whether a heading says the outlet's name: it is the short end of the title behind a longer part. */
export function isTitleEnd(heading: string, title: string | undefined): boolean {
  const parts = titleParts(title ?? '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return parts.length > 1 && heading === last && last.length < first.length;
}

/** The longest part of a window's title that the page shows by itself, in no link; undefined where it shows none. */
export function shownPart(root: HtmlElement, title: string): string | undefined {
  const parts = titleParts(title).filter((part) => part.length >= LEAST);
  if (parts.length === 0 || parts[0] === title) return undefined;
  const longest = Math.max(...parts.map(({ length }) => length));
  let found: string | undefined;
  for (const element of elementsIn(root)) {
    if (element.tag === 'title' || element.linked > 0 || element.letters > longest) continue;
    if (element.letters < LEAST - SPACES) continue;
    const text = textOf(element);
    if (parts.includes(text) && text.length > (found?.length ?? 0)) found = text;
  }
  return found;
}
