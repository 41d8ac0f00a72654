import type { Article } from '../article/article.ts';
import type { EditionKnowledge } from './enrich-step.ts';

/** Other articles of the edition on the same matter. */
export function addRelatedStories(article: Article, edition: EditionKnowledge): Article {
  return { ...article, related: edition.relatedTo(article) };
}
