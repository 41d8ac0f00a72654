import { textAt } from '../../../src/core/article/text-at.ts';
import { findQuotes, type QuotableArticle } from '../../../src/core/quotes/find-quotes.ts';

/** A quotation that a program found, and all names of its speaker: none where it names nobody. */
export type Prediction = { readonly text: string; readonly names: readonly string[] };

/** A program that finds quotations; each is a list of its pieces, one a block. */
export type Finder = (article: QuotableArticle) => readonly (readonly Prediction[])[];

/** The engine. */
export const engine: Finder = (article) => {
  const { quotes, people } = findQuotes(article);
  const names = new Map(people.map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]));
  const pieces = new Map<string, Prediction[]>();
  const found: Prediction[][] = [];
  for (const quote of quotes) {
    const text = textAt(article.body, quote)?.slice(quote.start, quote.end) ?? '';
    const piece = { text, names: quote.speaker === null ? [] : (names.get(quote.speaker) ?? []) };
    const whole = quote.continues === undefined ? undefined : pieces.get(quote.continues);
    if (whole) whole.push(piece);
    else found.push([piece]);
    pieces.set(quote.id, whole ?? found.at(-1) ?? []);
  }
  return found;
};
