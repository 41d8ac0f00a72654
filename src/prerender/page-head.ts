import { addressBelow } from '../core/edition/address-below.ts';
import type { Edition } from '../core/edition/edition.ts';
import { imageAddress } from '../core/edition/news-article.ts';
import { escapeHtml } from './escape.ts';

/** What a page says of itself to whoever does not read it: search engines, and those who share it. */
export type PageHead = {
  /** What the page is called by itself, and with the edition that it is of. */
  readonly name: string;
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
export function headHtml(head: PageHead, { name: edition, inLanguage, site }: Edition): string {
  const { name, title, description, kind, address, image, published, modified } = head;
  const url = site === undefined ? undefined : addressBelow(site, address);
  const picture = site === undefined || !image ? undefined : imageAddress(site, image);
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    url && `<link rel="canonical" href="${escapeHtml(url)}">`,
    meta('property', 'og:title', name),
    meta('property', 'og:description', description),
    meta('property', 'og:type', kind),
    meta('property', 'og:site_name', edition),
    meta('property', 'og:locale', localeOf(inLanguage)),
    meta('property', 'og:url', url),
    meta('property', 'og:image', picture),
    meta('property', 'article:published_time', published),
    meta('property', 'article:modified_time', modified),
    meta('name', 'twitter:card', picture && 'summary_large_image'),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A language with the country where most speak it, unless it names one: Open Graph knows no language without. */
function localeOf(inLanguage: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(inLanguage).maximize();
    return region && `${language}_${region}`;
  } catch {
    return undefined;
  }
}

function meta(key: 'name' | 'property', name: string, content: string | undefined) {
  return content && `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}
