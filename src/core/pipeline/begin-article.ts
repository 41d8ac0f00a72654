import type { Article, Draft, IsoDate } from '../article/article.ts';

/** A draft as an article of the edition, before anything is found in it. */
export function beginArticle(
  draft: Draft,
  { slug, dateImported }: { readonly slug: string; readonly dateImported: IsoDate },
): Article {
  return { ...draft, slug, dateImported, quotes: [], people: [], related: [] };
}
