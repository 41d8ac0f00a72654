import type { Draft, Quote, Range } from '../../core/article/article.ts';
import { textAt } from '../../core/article/text-at.ts';
import { sentenceAround } from '../../core/language/sentences.ts';
import { LEAST_CONFIDENCE } from '../../core/quotes/confidence.ts';
import { describePattern } from '../../core/quotes/describe-pattern.ts';
import type { FoundQuotes } from '../../core/quotes/find-quotes.ts';
import { patternNames } from '../../core/quotes/patterns.ts';

/** Why one quote was found and why it has its speaker, or none. */
export type QuoteExplanation = {
  readonly id: string;
  /** `body[3]`, or `body[3].items[1]` in a list. */
  readonly at: string;
  readonly words: string;
  readonly kind: Quote['kind'];
  readonly speaker: string | null;
  readonly role?: string;
  readonly pattern: string;
  readonly meaning: string;
  /** Where the attributing words stand in their sentence. */
  readonly cue?: Range & { readonly sentence: string };
  readonly confidence: number;
  /** What a name has to reach to be shown. */
  readonly threshold: number;
};

/** What was found in one article. */
export type ArticleExplanation = {
  readonly source: string;
  readonly headline: string;
  readonly quotes: readonly QuoteExplanation[];
};

/** Explains what was found in a draft, quote by quote in reading order. */
export function explainArticle(
  source: string,
  draft: Draft,
  { quotes, people }: FoundQuotes,
): ArticleExplanation {
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    source,
    headline: draft.headline,
    quotes: quotes.map((quote) => {
      const person = quote.speaker === null ? undefined : byId.get(quote.speaker);
      const cue = cueOf(draft, quote);
      return {
        id: quote.id,
        at: placeOf(quote),
        words: textAt(draft.body, quote)?.slice(quote.start, quote.end) ?? '',
        kind: quote.kind,
        speaker: person?.name ?? null,
        ...(person?.role !== undefined && { role: person.role }),
        pattern: quote.pattern,
        meaning: meaningOf(quote.pattern),
        ...(cue && { cue }),
        confidence: quote.confidence,
        threshold: LEAST_CONFIDENCE,
      };
    }),
  };
}

function placeOf({ block, item }: Quote): string {
  return item === undefined ? `body[${block}]` : `body[${block}].items[${item}]`;
}

function meaningOf(pattern: string): string {
  const name = patternNames.find((known) => known === pattern);
  return name === undefined ? '' : describePattern(name);
}

function cueOf({ body, inLanguage }: Draft, quote: Quote): QuoteExplanation['cue'] {
  if (!quote.cue) return undefined;
  const { start, end, block } = quote.cue;
  const text = textAt(body, { block, item: block === quote.block ? quote.item : undefined });
  if (text === undefined) return undefined;
  const sentence = sentenceAround(text, quote.cue, inLanguage);
  return {
    start: start - sentence.start,
    end: end - sentence.start,
    sentence: text.slice(sentence.start, sentence.end),
  };
}
