import type { CardPart } from './card-part.ts';
import type { QuoteContext } from './quote-context.ts';

/** A piece of a line in one face, with its distance from the line's left edge in pixels. */
export type LineRun = {
  readonly text: string;
  readonly part: CardPart;
  readonly x: number;
  /** How far it is underlined, where it is. */
  readonly underline?: number;
};

/** The lines of a context, in order, each parted into the writer's words and the quoted ones. */
export function quotedRuns(
  lines: readonly string[],
  { text, quoted }: QuoteContext,
  widthOf: (text: string) => number,
): LineRun[][] {
  let from = 0;
  return lines.map((line) => {
    const start = text.indexOf(line, from);
    // Only the last line can differ from the text: it ends in a mark where the text was cut.
    if (start < 0) return [{ text: line, part: 'context', x: 0 }];
    from = start + line.length;
    return lineRuns(line, quoted.start - start, quoted.end - start, widthOf);
  });
}

function lineRuns(
  line: string,
  quotedFrom: number,
  quotedTo: number,
  widthOf: (text: string) => number,
): LineRun[] {
  const start = Math.min(line.length, Math.max(0, quotedFrom));
  const end = Math.min(line.length, Math.max(start, quotedTo));
  const said = line.slice(start, end);
  const runs: LineRun[] = [
    { text: line.slice(0, start), part: 'context', x: 0 },
    { text: said, part: 'words', x: widthOf(line.slice(0, start)), underline: widthOf(said) },
    { text: line.slice(end), part: 'context', x: widthOf(line.slice(0, end)) },
  ];
  return runs.filter(({ text }) => text !== '');
}
