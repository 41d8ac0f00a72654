import type { MarkedSpan } from './pair-marks.ts';

const SINGLE = /['‘’`]/g;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–/:-]/;
const STOP = /[.,!?…]/;
/** Words whose first letters an apostrophe replaces: '90s, 'em, 'til. */
const ELISION = /^(?:\d0s|em|til|cause|tis|twas|bout|round|n)\b/i;

/** The offsets of every single mark of a text, in order. */
export function singleMarks(text: string): number[] {
  const marks: number[] = [];
  for (const { index } of text.matchAll(SINGLE)) marks.push(index);
  return marks;
}

/**
 * The pairs among some single marks. A mark between letters is an apostrophe (Jum'at, Ma’ruf, O'Keefe); one after an
 * `s` closes only where nothing better follows (the workers’ union).
 */
export function singleSpans(text: string, marks: readonly number[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open = -1;
  let maybe = -1;
  for (const at of marks) {
    if (opens(text, at)) {
      if (maybe > open + 1 && open >= 0) spans.push(spanOf(open, maybe));
      open = at;
      maybe = -1;
    } else if (open < 0 || !closes(text, at)) continue;
    else if (isPlural(text, at)) maybe = maybe < 0 ? at : maybe;
    else {
      if (at > open + 1) spans.push(spanOf(open, at));
      open = -1;
      maybe = -1;
    }
  }
  if (open >= 0 && maybe > open + 1) spans.push(spanOf(open, maybe));
  return spans;
}

function spanOf(open: number, close: number): MarkedSpan {
  return { start: open, end: close + 1, innerStart: open + 1, innerEnd: close, single: true };
}

function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before !== '' && !BEFORE_OPENING.test(before)) return false;
  const after = text.charAt(at + 1);
  if (!WORD.test(after) && !/[([“"…]/.test(after)) return false;
  return text.charAt(at) === '‘' || !ELISION.test(text.slice(at + 1, at + 8));
}

function closes(text: string, at: number): boolean {
  const glyph = text.charAt(at);
  if (glyph === '‘' || glyph === '`') return false;
  return !/[\s([]/.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1));
}

function isPlural(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === 's' &&
    /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
    !STOP.test(text.charAt(at - 1))
  );
}
