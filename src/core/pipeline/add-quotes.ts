import type { Article } from '../article/article.ts';
import { findQuotes } from '../quotes/find-quotes.ts';

/** Finds the quotes and who speaks; ids of people are the article's own, and only those who are quoted stay. */
export function addQuotes(article: Article): Article {
  const { quotes, people } = findQuotes(article);
  const speakers = new Set(quotes.map((quote) => quote.speaker));
  return { ...article, quotes, people: people.filter((person) => speakers.has(person.id)) };
}
