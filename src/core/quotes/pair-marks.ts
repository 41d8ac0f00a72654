import { doubleMarks, isBlank, type Mark } from './marks.ts';
import { singleMarks, singleSpans } from './single-marks.ts';

/** Words in quotation marks: the range includes the marks, `inner…` leaves them out. */
export type MarkedSpan = {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** In single marks, which are apostrophes more often than not: more evidence is asked for. */
  readonly single?: true;
};

/** What the marks of one text make of it. */
export type Pairing = {
  readonly spans: readonly MarkedSpan[];
  /** A mark that opens what this text does not close. */
  readonly unclosed?: Mark;
  /** A mark, the first of the text, that closes what this text does not open. */
  readonly unopened?: Mark;
};

/**
 * Pairs the quotation marks of one text: outer pairs only, decided by glyph and by the characters around each mark.
 * What is broken here spoils nothing elsewhere.
 */
export function pairMarks(text: string): Pairing {
  const marks = doubleMarks(text);
  const spans: MarkedSpan[] = [];
  let open: Mark | undefined;
  let unclosed: Mark | undefined;
  let unopened: Mark | undefined;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (!open) {
      if (mark.turn >= 0) open = mark;
      else if (index === 0) unopened = mark;
    } else if (mark.turn < 1) {
      if (mark.start > open.end) spans.push(spanOf(open, mark));
      open = undefined;
    } else if (isNested(marks, index)) {
      index++;
    } else {
      if (isAtStart(text, open)) unclosed = open;
      open = mark;
    }
  }
  const left = open ?? unclosed;
  return {
    spans: withSingles(text, spans, open),
    ...(left ? { unclosed: left } : {}),
    ...(unopened ? { unopened } : {}),
  };
}

/** Whether the opening mark here begins a pair within the open one: two closing marks follow. */
function isNested(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.turn === -1 && (marks[index + 2]?.turn ?? 1) < 1;
}

function isAtStart(text: string, mark: Mark): boolean {
  return isBlank(text, mark.start);
}

function spanOf(open: Mark, close: Mark): MarkedSpan {
  return { start: open.start, end: close.end, innerStart: open.end, innerEnd: close.start };
}

function withSingles(
  text: string,
  doubles: readonly MarkedSpan[],
  open: Mark | undefined,
): MarkedSpan[] {
  const marks = singleMarks(text);
  if (marks.length === 0) return [...doubles];
  const spans: MarkedSpan[] = [];
  let next = 0;
  for (let index = 0; index <= doubles.length; index++) {
    const double = doubles[index];
    const to = double ? double.start : open ? open.start : text.length;
    const between: number[] = [];
    while (next < marks.length && marks[next]! < to) between.push(marks[next++]!);
    spans.push(...singleSpans(text, between));
    if (!double) break;
    spans.push(double);
    while (next < marks.length && marks[next]! < double.end) next++;
  }
  return spans;
}
