import type { IsoDate } from '../article/article.ts';
import { wellFormed } from '../language/well-formed.ts';
import type { ArchiveDocument } from '../search/archive/archive-document.ts';
import { sectionSlug } from './section-slug.ts';

/** What an archive has to know of an article; `people` are the ids of those who speak in it. */
export type SearchedArticle = {
  readonly slug: string;
  readonly headline: string;
  readonly datePublished?: IsoDate;
  readonly dateImported: IsoDate;
  readonly articleSection?: string;
  readonly inLanguage: string;
  readonly people: readonly string[];
};

/** What the archive of headlines has of an article. */
export function headlineDocument(article: SearchedArticle): ArchiveDocument {
  const { slug, headline, people } = article;
  return { text: wellFormed(headline), slug, ...placeInArchive(article), people };
}

/** What all documents of an article have in common. */
export function placeInArchive(article: Omit<SearchedArticle, 'headline' | 'people'>) {
  const { datePublished, dateImported, articleSection, inLanguage } = article;
  const hasSection = articleSection !== undefined && sectionSlug(article) !== undefined;
  return {
    ...(datePublished === undefined ? { dateImported } : { datePublished }),
    ...(hasSection && { articleSection: wellFormed(articleSection) }),
    inLanguage,
  };
}
