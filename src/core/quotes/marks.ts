/** A quotation mark in a text, with what the characters around it say of its direction. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  /** 1 where it can only open, -1 where it can only close, 0 where both are possible. */
  readonly turn: 1 | 0 | -1;
};

const DOUBLE = /[“”„‟«»"″＂]|''|``|’’|‘‘/g;
const BEFORE_OPENING = /[\s\p{Cf}([{—–/-]/u;
const AFTER_CLOSING = /[\s\p{Cf})\]},.;:!?…—–-]/u;
const ANY_MARK = /[“”„‟«»"″＂'`’‘]/;
/** What follows a mark at the beginning of a text that opens: a capital, a figure, an ellipsis, a bracket. */
const OPENING_LINE = /^\s*[\p{Lu}\p{N}…([‘'“"]/u;
const INVISIBLE = /^[\s\p{Cf}]*$/u;
/** Every double quotation mark of a text, doubled single ones included, in order. */
export function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(DOUBLE)) {
    const start = match.index;
    const end = start + match[0].length;
    marks.push({ start, end, turn: turnOf(text, start, end) });
  }
  return marks;
}

/** The direction that the neighbours of a mark allow; where they allow both, the one of its glyph. */
function turnOf(text: string, start: number, end: number): 1 | 0 | -1 {
  if (isBlank(text, start) && OPENING_LINE.test(text.slice(end, end + 8))) return 1;
  const before = text.charAt(skipMarks(text, start - 1, -1));
  const after = text.charAt(skipMarks(text, end, 1));
  const mayOpen = before === '' || BEFORE_OPENING.test(before);
  const mayClose = after === '' || AFTER_CLOSING.test(after);
  if (mayOpen && !mayClose) return 1;
  if (mayClose && !mayOpen) return -1;
  return turnOfGlyph(text.charAt(start));
}

/** Past at most three marks that stand together, so that `.’”` is seen as a mark after a stop. */
function skipMarks(text: string, from: number, step: 1 | -1): number {
  let index = from;
  for (let count = 0; count < 3 && ANY_MARK.test(text.charAt(index)); count++) index += step;
  return index;
}

function turnOfGlyph(glyph: string): 1 | 0 | -1 {
  if ('“„«`‘'.includes(glyph)) return 1;
  return '”»’'.includes(glyph) ? -1 : 0;
}

/** Whether nothing but white space and invisible signs stands before an offset. */
export function isBlank(text: string, end: number): boolean {
  return end < 8 && INVISIBLE.test(text.slice(0, end));
}
