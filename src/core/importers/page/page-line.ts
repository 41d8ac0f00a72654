import { fold } from '../../language/fold.ts';
import { cleanLines, trimInvisible } from '../bytes/clean-text.ts';
import { unspacedLetters } from './unspaced-letters.ts';

/** A line that shows something, prepared for the rules. */
export type PageLine = {
  /** Where it stood: `line 12`, or `lines 12 to 14` when a scraper had broken it. */
  readonly at: string;
  /** Its text without invisible characters at the edges. */
  readonly text: string;
  /** Its words folded, for comparing. */
  readonly key: string;
  /** Its text in lower case without the ornaments around it, for the rules that know whole lines by heart. */
  readonly plain: string;
  /** How many words it has. */
  readonly words: number;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
};

/** Numbered text of a source. */
export type NumberedLine = { readonly number: number; readonly text: string };

/** Prepares the lines of a source; empty ones are left out. */
export function pageLines(source: readonly NumberedLine[]): PageLine[] {
  const lines: PageLine[] = [];
  let gap = false;
  for (const { number, text } of source) {
    const shown = trimInvisible(text);
    if (shown === '') gap = true;
    else {
      lines.push(pageLine(shown, `line ${number}`, gap));
      gap = false;
    }
  }
  return lines;
}

/** The lines of a text, numbered from 1. */
export function numberLines(text: string): NumberedLine[] {
  return cleanLines(text).map((line, index) => ({ number: index + 1, text: line }));
}

/** One line prepared for the rules. */
export function pageLine(text: string, at: string, gap: boolean): PageLine {
  return {
    at,
    text,
    gap,
    key: fold(text),
    plain: plainOf(text),
    words: text.split(/\s+/).length + Math.floor(unspacedLetters(text) / 2),
  };
}

/** Rules that know whole lines never look at longer ones; what is cut off here could not match. */
const LONGEST_PLAIN = 400;
const ORNAMENTS = new Set(' \t\u00a0-–—|•▪►▶»«›‹<>*·:.,;→←↓↑#_=~✓+…');

function plainOf(text: string): string {
  const lower = text.slice(0, LONGEST_PLAIN).toLowerCase().replace(/\s+/g, ' ');
  let start = 0;
  let end = lower.length;
  while (start < end && ORNAMENTS.has(lower.charAt(start))) start++;
  while (end > start && ORNAMENTS.has(lower.charAt(end - 1))) end--;
  return lower.slice(start, end);
}
