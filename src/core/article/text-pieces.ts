import type { Range } from './article.ts';

/** A piece of a text and the ranges that cover it, the widest first. */
export type TextPiece<R extends Range> = Range & {
  readonly text: string;
  readonly ranges: readonly R[];
};

/**
 * Cuts a text at every edge of the ranges. The pieces put together again are the text, byte for byte;
 * ranges outside the text are cut to it.
 */
export function textPieces<R extends Range>(text: string, ranges: readonly R[]): TextPiece<R>[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const edges = new Set([0, text.length]);
  for (const range of ranges) edges.add(inside(range.start)).add(inside(range.end));
  const cuts = [...edges].toSorted((a, b) => a - b);
  const widestFirst = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: TextPiece<R>[] = [];
  let open: R[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((range) => range.end > start);
    for (
      let range = widestFirst[next];
      range && range.start <= start;
      range = widestFirst[++next]
    ) {
      if (range.end > start) open.push(range);
    }
    pieces.push({ start, end, text: text.slice(start, end), ranges: [...open] });
  }
  return pieces;
}
