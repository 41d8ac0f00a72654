import type { Block, Person, Quote } from '../article/article.ts';
import { Attribution } from './attribution.ts';
import { quotableTexts } from '../article/quotable-texts.ts';
import { readArticle } from './read-article.ts';
import { peopleOf, quotesOf } from './results.ts';
// The word lists come last, so that they part no code from code like it when the chunk is compressed.
import { hasRules, languageOf } from './languages/language-of.ts';

/** What is read of an article: its language and headline, and the body in which quotations are sought. */
export type QuotableArticle = {
  readonly inLanguage: string;
  readonly headline: string;
  readonly body: readonly Block[];
};

/** The quotations of an article in reading order, and everyone who speaks in them. */
export type FoundQuotes = { readonly quotes: readonly Quote[]; readonly people: readonly Person[] };

/** Finds every direct quotation in an article's body and who speaks. Linear in the length of the body. */
export function findQuotes(article: QuotableArticle): FoundQuotes {
  const language = languageOf(article.inLanguage);
  const texts = readArticle(quotableTexts(article.body), language);
  const attribution = new Attribution(texts, hasRules(article.inLanguage));
  const found = texts.flatMap((text) => attribution.read(text));
  const people = peopleOf(found);
  return { quotes: quotesOf(found, people), people: [...people.values()] };
}
