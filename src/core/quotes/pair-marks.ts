import { doubleMarks, isBlank, type Mark } from './marks.ts';
import { addSingles } from './single-marks.ts';

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
  readonly unclosed: Mark | undefined;
  /** A mark, the first of the text, that closes what this text does not open. */
  readonly unopened: Mark | undefined;
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
      const { start, end: innerStart } = open;
      const { start: innerEnd, end } = mark;
      if (innerEnd > innerStart) spans.push({ start, end, innerStart, innerEnd });
      open = undefined;
    } else if (isNested(marks, index)) {
      index++;
    } else {
      if (isBlank(text, open.start)) unclosed = open;
      open = mark;
    }
  }
  return {
    spans: withSingles(text, spans, open?.start ?? text.length),
    unclosed: open ?? unclosed,
    unopened,
  };
}

/** Whether the opening mark here begins a pair within the open one: two closing marks follow. */
function isNested(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.turn === -1 && (marks[index + 2]?.turn ?? 1) < 1;
}

/** With the pairs of single marks that stand outside the double ones, up to an offset. */
function withSingles(text: string, doubles: readonly MarkedSpan[], to: number): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let from = 0;
  for (const double of doubles) {
    addSingles(spans, text, from, double.start);
    spans.push(double);
    from = double.end;
  }
  addSingles(spans, text, from, to);
  return spans;
}
