import type { IsoDate } from '../../article/article.ts';
import { slugOf } from '../../language/slug.ts';

/**
 * What an archive finds: a headline, or the words of a quote. `text` is what is searched; everything else comes back
 * with it exactly as it was given. A headline has neither `headline`, `id` nor `speaker`; a quote has the headline of
 * its article, its id and, where known, the id of its speaker, who is then also the only one of its `people`.
 */
export type ArchiveDocument = {
  readonly text: string;
  /** The slug of the article. All documents of one slug are replaced together. */
  readonly slug: string;
  readonly headline?: string;
  readonly id?: string;
  readonly speaker?: string;
  readonly datePublished?: IsoDate;
  /** Places a document without `datePublished` in the order; left out otherwise. */
  readonly dateImported?: IsoDate;
  readonly articleSection?: string;
  /** A BCP 47 tag. */
  readonly inLanguage: string;
  /** The ids of those who speak in it: what the person filter asks for. Not every file keeps them: see `format.ts`. */
  readonly people: readonly string[];
};

/** A document as files have it: its slug is left out where it follows from the headline. */
export type StoredDocument = Omit<ArchiveDocument, 'slug'> & { readonly slug?: string };

/** A document with its slug; that takes longer than reading the document, so it is asked for when it is shown. */
export const withSlug = (document: StoredDocument): ArchiveDocument => ({
  ...document,
  slug: document.slug ?? slugOf(document.headline ?? document.text),
});
