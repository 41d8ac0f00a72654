import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { Parsed } from '../../core/article/parse-leniently.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { LoadError } from './load-error.ts';

/** Reads `articles/<slug>.json`; throws a `withdrawn` failure where the article was taken back. */
export function parseServedArticle(value: unknown): Parsed<Article> {
  if (isWithdrawn(value)) {
    throw new LoadError(editionPaths.article(value.slug), { kind: 'withdrawn' });
  }
  const parsed = parseArticle(value);
  if (parsed.kind === 'broken') return parsed;
  return { kind: 'ok', value: parsed.article, dropped: parsed.dropped };
}

function isWithdrawn(value: unknown): value is { withdrawn: true; slug: string } {
  return (
    typeof value === 'object' && value !== null && 'withdrawn' in value && value.withdrawn === true
  );
}
