import type { MarkedSpan } from './pair-marks.ts';

const SINGLE = /['‘’`]/g;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–/:-]/;

/**
 * Adds the pairs of single marks from one offset to another. A mark between letters is an apostrophe (Jum'at, Ma’ruf,
 * O'Keefe); one after an `s` closes only where nothing better follows (the workers’ union).
 */
export function addSingles(spans: MarkedSpan[], text: string, from: number, to: number): void {
  let open = -1;
  let maybe = -1;
  const add = (close: number): void => {
    if (open < 0 || close <= open + 1) return;
    spans.push({
      start: open,
      end: close + 1,
      innerStart: open + 1,
      innerEnd: close,
      single: true,
    });
  };
  for (const { index } of text.slice(from, to).matchAll(SINGLE)) {
    const at = from + index;
    if (opens(text, at)) {
      add(maybe);
      open = at;
      maybe = -1;
    } else if (open < 0 || !closes(text, at)) continue;
    else if (isPlural(text, at)) maybe = maybe < 0 ? at : maybe;
    else {
      add(at);
      open = -1;
      maybe = -1;
    }
  }
  add(maybe);
}

function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before !== '' && !BEFORE_OPENING.test(before)) return false;
  const after = text.charAt(at + 1);
  return WORD.test(after) || /[([“"…]/.test(after);
}

function closes(text: string, at: number): boolean {
  const glyph = text.charAt(at);
  if (glyph === '‘' || glyph === '`') return false;
  return !/[\s([]/.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1));
}

function isPlural(text: string, at: number): boolean {
  return text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
