import type { Article, Quote } from '../../src/core/article/article.ts';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { textAt } from '../../src/core/article/text-at.ts';
import { site } from './reader.ts';
import { dam } from './sample.ts';

/** The article as it is served. */
export async function servedDam(): Promise<Article> {
  const response = await fetch(`${site}/edition/articles/${dam.slug}.json`);
  const parsed = parseArticle(await response.json());
  if (parsed.kind === 'broken') throw new Error(`The sample's article is broken: ${parsed.reason}`);
  return parsed.article;
}

/** The quote of the article that holds these words. */
export async function quoteOfDam(words: string): Promise<Quote> {
  const { quotes, body } = await servedDam();
  const quote = quotes.find((one) => textAt(body, one)?.slice(one.start, one.end).includes(words));
  if (!quote) throw new Error(`The article has no quote with “${words}”`);
  return quote;
}

/** The id of who says the article's first words. */
export async function speakerOfDam(): Promise<string> {
  const { speaker } = await quoteOfDam(dam.firstWords);
  if (speaker === null) throw new Error(`Nobody is named for “${dam.firstWords}”`);
  return speaker;
}
