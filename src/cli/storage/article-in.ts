import type { Article } from '../../core/article/article.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Batch } from './batch.ts';
import { readArticle } from './read-article.ts';

/** Reads an article that stands as it will be; one that this very batch has written need not be parsed again. */
export function articleIn(batch: Batch, slug: string): Article {
  const bytes = batch.staged(editionPaths.article(slug));
  if (!bytes) return readArticle(batch, slug);
  const article: Article = JSON.parse(bytes.toString());
  return article;
}
