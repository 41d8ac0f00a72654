import { joined } from '../../ui/attributed-text.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import { breakLines } from './break-lines.ts';
import type { CardPart } from './card-part.ts';
import { countWords, firstWords, longestFit } from './first-words.ts';
import type { QuoteContext } from './quote-context.ts';
import { quotedRuns, type LineRun } from './quoted-runs.ts';

/** How wide a text is in pixels when it is set as this part in this size. */
export type Measure = (text: string, part: CardPart, size: number) => number;

/** A line, or a piece of one; `x` is its left edge and `y` its baseline, in pixels from the upper left corner. */
export type CardLine = {
  readonly text: string;
  readonly part: CardPart;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** How far it is underlined, where it is: so far go the quoted words of a fragment. */
  readonly underline?: number | undefined;
};

/** A card ready to be drawn. */
export type Card = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
  /** The upright bar beside the words, in the speaker's hue. */
  readonly bar: { readonly x: number; readonly y: number; readonly height: number };
  /** Where the hairline above the source stands. */
  readonly rule: number;
  /** All that can be read on it. */
  readonly text: string;
};

const WIDTH = 1080;
const LEAST_HEIGHT = 1350;
const MOST_HEIGHT = 1920;
const MARGIN = 96;
const INDENT = 44;
const GAP = 56;
const LEADING = 1.32;
const WORD_SIZES = [76, 66, 58, 50, 44] as const;
const SMALLEST = 44;

/** More words than any card has room for: those behind them need not be measured. */
const MOST_WORDS = 600;

const SIZES = { name: 42, role: 32, headline: 36, source: 29, address: 27 } as const;
type FootPart = keyof typeof SIZES;
const MOST_LINES: Readonly<Record<FootPart, number>> = {
  name: 2,
  role: 3,
  headline: 3,
  source: 2,
  address: 6,
};

/** A text of the card: its lines are set below each other. */
type Paragraph = {
  readonly part: CardPart;
  readonly size: number;
  readonly lines: readonly (readonly LineRun[])[];
};

/**
 * Sets a quote on a card of 1080 pixels by 1350, taller up to 1920 where the words need it in the smallest size: a
 * fragment in its sentence, which is not the speaker's own, with the quoted words underlined. Words that fit on none
 * are cut between two of them, with a mark, and `cutNote` stands in place of the address.
 */
export function layoutCard(quote: AttributedQuote, cutNote: string, measure: Measure): Card {
  const { context, address } = quote;
  const said = context ? [context.text] : quote.said;
  const foot = footOf(quote, address, measure);
  const wordsOf = wordsSetter(context, measure);
  for (const size of WORD_SIZES) {
    const words = wordsOf(said, size);
    if (heightOf(words, foot) <= LEAST_HEIGHT) return placed(words, foot, quote, said, address);
  }
  const words = wordsOf(firstWords(said, MOST_WORDS), SMALLEST);
  const isWhole = countWords(said) <= MOST_WORDS;
  if (isWhole && heightOf(words, foot) <= MOST_HEIGHT) {
    return placed(words, foot, quote, said, address);
  }
  const shortFoot = footOf(quote, cutNote, measure);
  const shown = longestFit(said, MOST_WORDS, (some) => {
    return heightOf(wordsOf(some, SMALLEST), shortFoot) <= MOST_HEIGHT;
  });
  return placed(wordsOf(shown, SMALLEST), shortFoot, quote, shown, cutNote);
}

/** Breaks texts into lines as large as is asked. */
function wordsSetter(context: QuoteContext | undefined, measure: Measure) {
  const width = WIDTH - 2 * MARGIN - INDENT;
  return (texts: readonly string[], size: number): Paragraph[] =>
    texts.map((text) => {
      const widthOf = (one: string) => measure(one, 'words', size);
      const lines = breakLines(text, width, widthOf, Math.ceil(MOST_HEIGHT / size));
      const runs = context ? quotedRuns(lines, context, widthOf) : plainRuns(lines, 'words');
      return { part: 'words', size, lines: runs };
    });
}

function plainRuns(lines: readonly string[], part: CardPart): LineRun[][] {
  return lines.map((text) => [{ text, part, x: 0 }]);
}

function footOf(quote: AttributedQuote, address: string, measure: Measure): Paragraph[] {
  const texts: readonly [FootPart, string][] = [
    ['name', quote.speaker],
    ['role', quote.role ?? ''],
    ['headline', quote.headline],
    ['source', joined([quote.publisher, quote.date])],
    ['address', address],
  ];
  return texts.flatMap(([part, text]) => {
    if (!text) return [];
    const size = SIZES[part];
    const width = WIDTH - 2 * MARGIN - (isSpeaker(part) ? INDENT : 0);
    const lines = breakLines(text, width, (one) => measure(one, part, size), MOST_LINES[part]);
    return [{ part, size, lines: plainRuns(lines, part) }];
  });
}

function isSpeaker(part: CardPart): boolean {
  return part === 'name' || part === 'role';
}

function textHeight(paragraphs: readonly Paragraph[]): number {
  let height = 0;
  for (const { size, lines } of paragraphs) height += size * LEADING * lines.length;
  return height;
}

/** Paragraphs of the words stand half a line apart. */
function wordsHeight(words: readonly Paragraph[]): number {
  return textHeight(words) + ((words[0]?.size ?? 0) * Math.max(0, words.length - 1)) / 2;
}

function heightOf(words: readonly Paragraph[], foot: readonly Paragraph[]): number {
  return 2 * MARGIN + wordsHeight(words) + 3 * GAP + textHeight(foot);
}

/** The words with their speaker in the middle of what the source, at the foot, leaves free. */
function placed(
  words: readonly Paragraph[],
  foot: readonly Paragraph[],
  quote: AttributedQuote,
  said: readonly string[],
  address: string,
): Card {
  const height = Math.ceil(Math.max(LEAST_HEIGHT, heightOf(words, foot)));
  const speaker = foot.filter(({ part }) => isSpeaker(part));
  const source = foot.filter(({ part }) => !isSpeaker(part));
  const upper = wordsHeight(words) + GAP + textHeight(speaker);
  const rule = height - MARGIN - textHeight(source) - GAP;
  const top = MARGIN + Math.max(0, rule - GAP - MARGIN - upper) / 2;
  const lines: CardLine[] = [
    ...set(words, MARGIN + INDENT, top, (words[0]?.size ?? 0) / 2),
    ...set(speaker, MARGIN + INDENT, top + wordsHeight(words) + GAP),
    ...set(source, MARGIN, rule + GAP),
  ];
  const { speaker: name, role, headline, publisher, date } = quote;
  const text = [...said, joined([name, role]), joined([headline, publisher, date]), address];
  return {
    width: WIDTH,
    height,
    lines,
    bar: { x: MARGIN, y: top, height: upper },
    rule,
    text: text.join('\n'),
  };
}

/** Sets paragraphs below each other from `top` down. */
function set(paragraphs: readonly Paragraph[], x: number, top: number, gap = 0): CardLine[] {
  const lines: CardLine[] = [];
  let y = top;
  for (const { size, lines: ownLines } of paragraphs) {
    for (const runs of ownLines) {
      for (const run of runs) lines.push({ ...run, size, x: x + run.x, y: Math.round(y + size) });
      y += size * LEADING;
    }
    y += gap;
  }
  return lines;
}
