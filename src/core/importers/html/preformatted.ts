import type { Block, Text } from '../../article/article.ts';
import { findElement, isInline, type HtmlElement } from './html-tree.ts';
import { inlineText } from './inline-text.ts';
import { cutText, sliceText } from './rich-text.ts';

/** The shortest lines that a mail or a wire breaks prose into, and how much they differ in length. */
const WRAPPED_FROM = 50;
const RAGGED = 25;

/**
 * The blocks of a `pre`: a paragraph for what stands between blank lines, its line breaks and blanks kept, as code,
 * verses and tables of results need them. Prose that was only broken to fit a screen is one line again. Undefined for
 * one that holds more than text.
 */
export function preformattedBlocks(
  element: HtmlElement,
  base: string | undefined,
  isLeftOut: (element: HtmlElement) => boolean,
): readonly Block[] | undefined {
  if (findElement(element, (inner) => !isInline(inner) && inner.tag !== 'br')) return undefined;
  const whole = inlineText(element, base, isLeftOut, 'kept');
  if (!whole) return [];
  return partsOf(whole).map((part) => ({ type: 'paragraph', ...part }));
}

function partsOf(whole: Text): Text[] {
  const parts: Text[] = [];
  let start = 0;
  let end = 0;
  const take = (): void => {
    const part = end > start ? sliceText(whole, start, end) : undefined;
    if (part) parts.push(unwrapped(part) ?? indented(part, whole, start, end));
  };
  let at = 0;
  for (const line of whole.text.split('\n')) {
    if (line.trim() === '') {
      take();
      start = end = at + line.length + 1;
    } else end = at + line.trimEnd().length;
    at += line.length + 1;
  }
  take();
  return parts;
}

/** Lines below each other: the blanks before the first of them place it too. */
function indented(part: Text, whole: Text, start: number, end: number): Text {
  return part.text.includes('\n') ? cutText(whole, start, end) : part;
}

/** Prose as one line; undefined for lines that are to stay. */
function unwrapped(part: Text): Text | undefined {
  const lines = part.text.split('\n');
  const lengths = lines.slice(0, -1).map(({ length }) => length);
  const isWrapped =
    lengths.length > 0 &&
    Math.min(...lengths) >= WRAPPED_FROM &&
    Math.max(...lengths) - Math.min(...lengths) <= RAGGED &&
    !lines.some((line) => /^\s|\S\s{2,}\S/.test(line));
  return isWrapped ? { ...part, text: lines.join(' ') } : undefined;
}
