import type { Mark, Text } from '../../article/article.ts';

/** A run of text as it is gathered from a document: white space collapses, and marks cover what they did there. */
export type RichText = {
  readonly add: (text: string, marks: readonly InlineMark[]) => void;
  /** The text so far, trimmed; undefined where there is nothing. */
  readonly take: () => Text | undefined;
  /** The last letter so far, spaces not counted. */
  readonly last: () => string;
};

/** What a run is marked with. */
export type InlineMark =
  { readonly type: 'emphasis' | 'strong' } | { readonly type: 'link'; readonly href: string };

type Growing = { start: number; end: number; readonly mark: InlineMark };

const SPACES = /[ \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Control characters, soft hyphens, zero-width spaces and byte order marks: nothing that a reader sees. */
const UNSEEN = /(?!\s)\p{Cc}|[\u00ad\u200b\u2060\ufeff]/gu;

/** Whether a run is on one line, its blanks single, or laid out as in its source. */
export type Layout = 'running' | 'kept';

const TAB = '    ';

const cleaners: Readonly<Record<Layout, (text: string) => string>> = {
  running: (text) => text.replace(UNSEEN, '').replace(SPACES, ' '),
  kept: (text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(UNSEEN, '')
      .replaceAll('\t', TAB)
      .replace(/[^\S\n]/g, ' '),
};

/** Begins a run of text. */
export function richText(layout: Layout = 'running'): RichText {
  let pieces: string[] = [];
  let length = 0;
  let last = '';
  let afterSpace = true;
  let marks: Growing[] = [];
  return {
    add: (piece, inline) => {
      const clean = cleaners[layout](piece).replace(/\p{Cs}/gu, '\ufffd');
      const joins = layout === 'running' && afterSpace && clean.startsWith(' ');
      const shown = joins ? clean.slice(1) : clean;
      if (shown === '') return;
      pieces.push(shown);
      for (const mark of inline) extend(marks, mark, length, length + shown.length);
      length += shown.length;
      afterSpace = shown.endsWith(' ');
      last = (afterSpace ? shown.at(-2) : shown.at(-1)) ?? last;
    },
    take: () => {
      const whole = { text: pieces.join(''), marks };
      [pieces, length, last, afterSpace, marks] = [[], 0, '', true, []];
      return trimmed(whole.text, whole.marks);
    },
    last: () => last,
  };
}

/** How many marks can cover one place: emphasis, strong, a link. */
const MOST_OPEN = 3;

function extend(marks: Growing[], mark: InlineMark, start: number, end: number): void {
  const open = marks
    .slice(-MOST_OPEN)
    .find((other) => other.end === start && isSame(other.mark, mark));
  if (open) open.end = end;
  else marks.push({ start, end, mark });
}

function isSame(one: InlineMark, other: InlineMark): boolean {
  if (one.type !== 'link' || other.type !== 'link') return one.type === other.type;
  return one.href === other.href;
}

function trimmed(text: string, marks: readonly Growing[]): Text | undefined {
  const end = text.trimEnd().length;
  if (end === 0) return undefined;
  const kept = marks.flatMap((mark): Mark[] => {
    const range = withoutSpaces(text, mark.start, Math.min(mark.end, end));
    return range.start < range.end ? [{ ...range, ...mark.mark }] : [];
  });
  return { text: text.slice(0, end), ...(kept.length > 0 && { marks: kept }) };
}

function withoutSpaces(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start) === ' ') start++;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { start, end };
}

/** A part of a text, trimmed, with the marks that lie in it; undefined where it shows nothing. */
export function sliceText(whole: Text, from: number, to: number): Text | undefined {
  const { start, end } = withoutSpaces(whole.text, from, to);
  return start < end ? cutText(whole, start, end) : undefined;
}

/** The same with the blanks at either end, for one that shows something. */
export function cutText(whole: Text, start: number, end: number): Text {
  const marks = (whole.marks ?? []).flatMap((mark): Mark[] => {
    const inside = withoutSpaces(whole.text, Math.max(mark.start, start), Math.min(mark.end, end));
    return inside.start < inside.end
      ? [{ ...mark, start: inside.start - start, end: inside.end - start }]
      : [];
  });
  return { text: whole.text.slice(start, end), ...(marks.length > 0 && { marks }) };
}
