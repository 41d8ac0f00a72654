import type { IsoDate } from '../article/article.ts';
import { dateInZone } from '../article/date-in-zone.ts';
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

/** What the archive of headlines has of an article, in an edition whose days are those of `timeZone`. */
export function headlineDocument(article: SearchedArticle, timeZone: string): ArchiveDocument {
  const { slug, headline, people } = article;
  return { text: wellFormed(headline), slug, ...placeInArchive(article, timeZone), people };
}

/**
 * What all documents of an article have in common; the date begins with the day that it falls on in `timeZone`, for
 * that is what an archive is asked for.
 */
export function placeInArchive(
  article: Omit<SearchedArticle, 'headline' | 'people'>,
  timeZone: string,
) {
  const { datePublished, dateImported, articleSection, inLanguage } = article;
  const hasSection = articleSection !== undefined && sectionSlug(article) !== undefined;
  return {
    ...(datePublished === undefined
      ? { dateImported }
      : { datePublished: dateInZone(datePublished, timeZone) }),
    ...(hasSection && { articleSection: wellFormed(articleSection) }),
    inLanguage,
  };
}
