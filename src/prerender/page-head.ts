import { addressBelow } from '../core/edition/address-below.ts';
import type { Edition } from '../core/edition/edition.ts';
import { imageAddress } from '../core/edition/news-article.ts';
import { escapeHtml } from './escape.ts';

/** What a page says of itself to whoever does not read it: search engines, and those who share it. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  readonly kind: 'website' | 'article' | 'profile';
  /** The reader's own path, without its base: `/article/panen-garam`. */
  readonly address: string;
  readonly image?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
};

/** The elements of a page's head; whole addresses are given where the edition knows its `site`. */
export function headHtml(head: PageHead, { name, inLanguage, site }: Edition): string {
  const { title, description, kind, address, image, published, modified } = head;
  const url = site === undefined ? undefined : addressBelow(site, address);
  const picture = site === undefined || !image ? undefined : imageAddress(site, image);
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    url && `<link rel="canonical" href="${escapeHtml(url)}">`,
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', kind),
    meta('property', 'og:site_name', name),
    meta('property', 'og:locale', inLanguage.replace('-', '_')),
    meta('property', 'og:url', url),
    meta('property', 'og:image', picture),
    meta('property', 'article:published_time', published),
    meta('property', 'article:modified_time', modified),
    meta('name', 'twitter:card', picture && 'summary_large_image'),
  ]
    .filter(Boolean)
    .join('\n');
}

function meta(key: 'name' | 'property', name: string, content: string | undefined) {
  return content && `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}
