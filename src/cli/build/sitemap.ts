import { addressBelow } from '../../core/edition/address-below.ts';

/** A page in a sitemap; `changed` is a date as the edition writes it. */
export type SitemapEntry = { readonly url: string; readonly changed?: string };

/** The most that a file may list (sitemaps.org). */
const MOST = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The files of a sitemap by name: `sitemap.xml` leads to as many parts as the entries need. */
export function* sitemapFiles(
  entries: readonly SitemapEntry[],
  site: string,
): Generator<readonly [name: string, text: string]> {
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += MOST) {
    const name = `sitemap-${parts.length + 1}.xml`;
    parts.push(name);
    yield [name, xml('urlset', entries.slice(at, at + MOST).map(urlElement))];
  }
  const places = parts.map((name) => `<sitemap><loc>${addressBelow(site, name)}</loc></sitemap>`);
  yield ['sitemap.xml', xml('sitemapindex', places)];
}

function xml(root: string, elements: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} xmlns="${NAMESPACE}">`];
  return [...lines, ...elements, `</${root}>`, ''].join('\n');
}

function urlElement({ url, changed }: SitemapEntry): string {
  const date = changed && w3cDate(changed);
  const modified = date ? `<lastmod>${date}</lastmod>` : '';
  return `<url><loc>${escapeXml(url)}</loc>${modified}</url>`;
}

/** A W3C date has a day alone, or a time with its zone: of a time without one only the day is certain. */
function w3cDate(date: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : date.slice(0, 10);
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
