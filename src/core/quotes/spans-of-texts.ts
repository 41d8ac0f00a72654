import type { QuotableText } from '../article/quotable-texts.ts';
import { isBlank } from './marks.ts';
import { type MarkedSpan, type Pairing, pairMarks } from './pair-marks.ts';

/** A marked span of one text, or one block's piece of a longer quotation. */
export type Piece = MarkedSpan & {
  /** It goes on from the last piece of the text before. */
  readonly continues?: true;
  /** It has no closing mark of its own. */
  readonly unclosed?: true;
};

/** How many texts a quotation that is closed only later may run over. */
const LONGEST = 24;

/**
 * The marked spans of every text, those over several texts in pieces: each paragraph opened and only the last one
 * closed, or opened once and closed once, paragraphs later.
 */
export function spansOfTexts(texts: readonly QuotableText[]): Piece[][] {
  const pairings = texts.map(({ text }) => pairMarks(text));
  const pieces: Piece[][] = pairings.map(({ spans }) => [...spans]);
  let continues = false;
  for (let index = 0; index < texts.length; index++) {
    const own = pieces[index]!;
    const open = unclosedPiece(texts[index]!, pairings[index]!, continues);
    if (continues && own[0] && own[0].start < (open?.start ?? Infinity))
      own[0] = { ...own[0], continues: true };
    continues = false;
    if (!open) continue;
    const before = own.filter((span) => span.end <= open.start);
    const last = goesOn(texts, pairings, index) ? index + 1 : closedAt(texts, pairings, index);
    if (last === 0 && own.slice(before.length).some((span) => !span.single)) continue;
    pieces[index] = [...before, open];
    if (last === 0) continue;
    continues = !pairings[last]!.unopened;
    if (continues) continue;
    for (let at = index + 1; at < last; at++)
      pieces[at] = [{ ...toTheEnd(texts[at]!.text, 0, 0), continues: true }];
    const close = pairings[last]!.unopened!;
    pieces[last] = [
      { start: 0, innerStart: 0, innerEnd: close.start, end: close.end, continues: true },
      ...pieces[last]!.filter(({ start }) => start >= close.end),
    ];
  }
  return pieces;
}

/** What an unclosed mark opens in its text, to the end; undefined where there is none, or nothing after it. */
function unclosedPiece(
  { text, type }: QuotableText,
  { spans, unclosed }: Pairing,
  continues: boolean,
): Piece | undefined {
  if (!unclosed || type === 'heading') return undefined;
  const piece = toTheEnd(text, unclosed.start, unclosed.end);
  if (piece.end <= piece.innerStart) return undefined;
  const isFirst = !spans[0] || spans[0].start > piece.start;
  return continues && isFirst ? { ...piece, continues: true } : piece;
}

function toTheEnd(text: string, start: number, innerStart: number): Piece {
  const end = text.trimEnd().length;
  return { start, innerStart, innerEnd: end, end, unclosed: true };
}

/** Whether the next text opens with a mark, as the next paragraph of an unclosed quotation does. */
function goesOn(
  texts: readonly QuotableText[],
  pairings: readonly Pairing[],
  index: number,
): boolean {
  const next = texts[index + 1];
  if (!next || next.type === 'heading') return false;
  const { spans, unclosed, unopened } = pairings[index + 1]!;
  if (unopened) return false;
  const first = unclosed && unclosed.start < (spans[0]?.start ?? Infinity) ? unclosed : spans[0];
  return first !== undefined && isBlank(next.text, first.start);
}

/** The text that closes what the one at `index` opens, where those between have no marks; 0 where there is none. */
function closedAt(
  texts: readonly QuotableText[],
  pairings: readonly Pairing[],
  index: number,
): number {
  for (let at = index + 1; at < texts.length && at <= index + LONGEST; at++) {
    if (texts[at]!.type === 'heading') return 0;
    const { spans, unopened, unclosed } = pairings[at]!;
    if (unopened) return at;
    if (unclosed || spans.some((span) => !span.single)) return 0;
  }
  return 0;
}
