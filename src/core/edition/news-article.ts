import type { Article, IsoDate } from '../article/article.ts';
import { addressBelow } from './address-below.ts';
import type { Edition } from './edition.ts';
import { quotationOf, type Quotation } from './quotation.ts';
import { rowsOfArticle } from './quote-row.ts';

type Named<Type extends string> = { readonly '@type': Type; readonly name: string };

/** An article as a schema.org NewsArticle with everything that is said in it, to stand in JSON-LD. */
export type NewsArticle = {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly headline: string;
  readonly alternativeHeadline?: string;
  readonly description?: string;
  readonly inLanguage: string;
  readonly datePublished?: IsoDate;
  readonly dateModified?: IsoDate;
  readonly articleSection?: string;
  readonly author?: readonly Named<'Person'>[];
  readonly editor?: Named<'Person'>;
  readonly publisher?: Named<'NewsMediaOrganization'>;
  readonly isBasedOn?: string;
  readonly url?: string;
  readonly image?: string;
  readonly hasPart?: readonly Omit<Quotation, 'isPartOf'>[];
};

/** The NewsArticle of an article; addresses of the reader are given where the edition knows its `site`. */
export function newsArticleOf(article: Article, { site }: Pick<Edition, 'site'>): NewsArticle {
  const { headline, inLanguage, author, editor, publisher, url, slug, image } = article;
  const { alternativeHeadline, description, datePublished, dateModified, articleSection } = article;
  const quotations = rowsOfArticle(article).map((row) => {
    const { isPartOf: _article, ...quotation } = quotationOf(row, site);
    return quotation;
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...(alternativeHeadline !== undefined && { alternativeHeadline }),
    ...(description !== undefined && { description }),
    inLanguage,
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    ...(articleSection !== undefined && { articleSection }),
    ...(author.length > 0 && { author: author.map((name) => named('Person', name)) }),
    ...(editor !== undefined && { editor: named('Person', editor) }),
    ...(publisher !== undefined && { publisher: named('NewsMediaOrganization', publisher) }),
    ...(url !== undefined && { isBasedOn: url }),
    ...(site !== undefined && { url: addressBelow(site, `/article/${slug}`) }),
    ...(site !== undefined && image?.url !== undefined && { image: imageAddress(site, image.url) }),
    ...(quotations.length > 0 && { hasPart: quotations }),
  };
}

/** The whole address of a picture: those of the edition lie below the reader. */
export function imageAddress(site: string, url: string): string {
  return url.startsWith('images/') ? addressBelow(site, `/edition/${url}`) : url;
}

function named<Type extends string>(type: Type, name: string): Named<Type> {
  return { '@type': type, name };
}
