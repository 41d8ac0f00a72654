import type { IsoDate } from '../article/article.ts';
import { addressBelow } from './address-below.ts';
import type { QuoteRow } from './quote-row.ts';

type Creator = {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
  readonly jobTitle?: string;
};

/** A quote as a schema.org Quotation, to stand in JSON-LD. What is not known is left out. */
export type Quotation = {
  readonly '@type': 'Quotation';
  readonly text: string;
  readonly creator?: Creator;
  readonly isPartOf: {
    readonly '@type': 'NewsArticle';
    readonly headline: string;
    readonly url?: string;
    readonly datePublished?: IsoDate;
  };
  readonly url?: string;
  readonly datePublished?: IsoDate;
  readonly inLanguage: string;
};

/**
 * The Quotation (schema.org) of a quote, its words verbatim with their marks. Addresses are given where `site`, the
 * reader's own address, is known.
 */
export function quotationOf(row: QuoteRow, site?: string): Quotation {
  const dated = row.datePublished !== '' && { datePublished: row.datePublished };
  return {
    '@type': 'Quotation',
    text: row.quote,
    ...(row.speaker !== null && { creator: creatorOf(row, row.speaker) }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: row.headline,
      ...(site !== undefined && { url: addressBelow(site, `/article/${row.slug}`) }),
      ...dated,
    },
    ...(site !== undefined && { url: addressBelow(site, row.address) }),
    ...dated,
    inLanguage: row.inLanguage,
  };
}

function creatorOf({ speakerKind, role }: QuoteRow, name: string): Creator {
  if (speakerKind === 'organization') return { '@type': 'Organization', name };
  return { '@type': 'Person', name, ...(role !== '' && { jobTitle: role }) };
}
