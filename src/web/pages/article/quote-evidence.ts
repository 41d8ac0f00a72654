import type { Article, Quote, Range } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/text-at.ts';
import { sentenceAround } from '../../../core/language/sentences.ts';

/** A sentence of the article that a speaker rests on; the ranges are places in it. */
export type Evidence = {
  readonly sentence: string;
  /** The words that name the speaker. */
  readonly cue?: Range;
  /** As much of the quote as stands in the sentence. */
  readonly quote?: Range;
};

/** The sentence with the cue of a quote, else the one that the quote stands in. */
export function quoteEvidence(
  { body, inLanguage }: Pick<Article, 'body' | 'inLanguage'>,
  quote: Quote,
): Evidence | undefined {
  const place = cuePlace(quote) ?? quote;
  const text = textAt(body, place);
  if (text === undefined) return undefined;
  const around = sentenceAround(text, quote.cue ?? quote, inLanguage);
  const isSameText = place.block === quote.block && place.item === quote.item;
  const cue = quote.cue && within(around, quote.cue);
  const own = isSameText ? within(around, quote) : undefined;
  return {
    sentence: text.slice(around.start, around.end),
    ...(cue && { cue }),
    ...(own && { quote: own }),
  };
}

/** Which text the cue of a quote stands in: in a list it is one of the quote's own item. */
export function cuePlace({ cue, block, item }: Quote) {
  return cue && { block: cue.block, item: cue.block === block ? item : undefined };
}

/** The part of a range that lies in a stretch of the same text, counted from where the stretch begins. */
function within(stretch: Range, range: Range): Range | undefined {
  const start = Math.max(range.start, stretch.start) - stretch.start;
  const end = Math.min(range.end, stretch.end) - stretch.start;
  return start < end ? { start, end } : undefined;
}
