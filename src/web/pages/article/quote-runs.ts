import type { Article, Quote, Range } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/text-at.ts';
import { sentences } from '../../../core/language/sentences.ts';
import { inReadingOrder, type Speaker } from './speakers.ts';

/** The sentences of one text that quotes of one speaker stand in; the quotes' offsets are those of the whole text. */
export type QuotedPassage = Range & {
  readonly block: number;
  readonly item: number | undefined;
  readonly text: string;
  readonly quotes: readonly Quote[];
};

/** What one speaker says before another does: quotation by quotation, each in one or more passages. */
export type QuoteRun = {
  readonly speaker: Speaker;
  readonly quotations: readonly (readonly QuotedPassage[])[];
};

/**
 * All quotes in reading order with the sentences around them. Quotes of a speaker that share a sentence are one
 * passage, the pieces of a quotation over several blocks are one quotation.
 */
export function quoteRuns(article: Article, speakers: readonly Speaker[]): QuoteRun[] {
  const bySpeaker = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const passageOf = passageFinder(article);
  const runs: { speaker: Speaker; quotations: QuotedPassage[][] }[] = [];
  for (const quote of article.quotes.toSorted(inReadingOrder)) {
    const speaker = bySpeaker.get(quote.speaker);
    const passage = passageOf(quote);
    if (!speaker || !passage) continue;
    const run = runs.at(-1);
    if (run?.speaker !== speaker) runs.push({ speaker, quotations: [[passage]] });
    else append(run.quotations, passage, quote);
  }
  return runs;
}

function append(quotations: QuotedPassage[][], passage: QuotedPassage, quote: Quote): void {
  const last = quotations.at(-1);
  const before = last?.at(-1);
  if (last && before && overlaps(before, passage)) {
    last[last.length - 1] = {
      ...before,
      end: Math.max(before.end, passage.end),
      quotes: [...before.quotes, quote],
    };
  } else if (
    last &&
    quote.continues !== undefined &&
    quote.continues === before?.quotes.at(-1)?.id
  ) {
    last.push(passage);
  } else {
    quotations.push([passage]);
  }
}

function overlaps(before: QuotedPassage, after: QuotedPassage): boolean {
  return before.block === after.block && before.item === after.item && after.start < before.end;
}

/** Finds the sentences around a quote; asked in reading order, it goes through each text once. */
function passageFinder({ body, inLanguage }: Article) {
  let place: Pick<Quote, 'block' | 'item'> | undefined;
  let text: string | undefined;
  let left: Range[] = [];
  return (quote: Quote): QuotedPassage | undefined => {
    const { block, item } = quote;
    if (place?.block !== block || place.item !== item) {
      place = quote;
      text = textAt(body, quote);
      left = text === undefined ? [] : sentences(text, inLanguage);
    }
    if (text === undefined) return undefined;
    left = left.slice(
      Math.max(
        0,
        left.findIndex(({ end }) => end > quote.start),
      ),
    );
    const beyond = left.findIndex(({ end }) => end >= quote.end);
    const end = left[beyond < 0 ? left.length - 1 : beyond]?.end ?? quote.end;
    return { start: left[0]?.start ?? quote.start, end, block, item, text, quotes: [quote] };
  };
}
