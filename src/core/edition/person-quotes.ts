import type { Article } from '../article/article.ts';
import { textAt } from '../article/text-at.ts';
import { sentenceFinder } from '../language/sentences.ts';
import type { PersonQuote } from './edition.ts';

/** The quotes of an article by who speaks, in reading order, each in the sentence that it stands in. */
export function personQuotesOf(article: Article): ReadonlyMap<string, readonly PersonQuote[]> {
  const bySpeaker = new Map<string, PersonQuote[]>();
  const sentenceAround = sentenceFinder(article.inLanguage);
  for (const quote of article.quotes) {
    const text = textAt(article.body, quote);
    if (quote.speaker === null || text === undefined) continue;
    const quotes = bySpeaker.get(quote.speaker) ?? [];
    quotes.push({ ...listedPart(article), ...inSentence(text, quote, sentenceAround) });
    bySpeaker.set(quote.speaker, quotes);
  }
  return bySpeaker;
}

function listedPart(article: Article) {
  return {
    slug: article.slug,
    headline: article.headline,
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    dateImported: article.dateImported,
    ...(article.articleSection !== undefined && { articleSection: article.articleSection }),
    inLanguage: article.inLanguage,
  };
}

/** A quote as a range of its sentence. */
export function inSentence(
  text: string,
  quote: Article['quotes'][number],
  sentenceAround: ReturnType<typeof sentenceFinder>,
) {
  const { start, end } = sentenceAround(text, quote);
  return {
    id: quote.id,
    kind: quote.kind,
    sentence: text.slice(start, end),
    start: quote.start - start,
    end: quote.end - start,
  };
}
