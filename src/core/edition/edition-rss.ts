import type { EditionFeed, EditionFeedItem } from './edition-feed.ts';

/** A feed, whose addresses have to be whole, as RSS 2.0. */
export function editionRss({ title, home_page_url, language, items }: EditionFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    element('title', title),
    element('link', home_page_url),
    element('description', title),
    element('language', language),
    ...items.map(itemElement),
    '</channel></rss>',
    '',
  ].join('\n');
}

function itemElement({ url, title, summary, date_published, tags = [] }: EditionFeedItem): string {
  const parts = [
    element('title', title),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    summary && element('description', summary),
    date_published && element('pubDate', new Date(date_published).toUTCString()),
    ...tags.map((tag) => element('category', tag)),
  ];
  return `<item>${parts.filter(Boolean).join('')}</item>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** XML has no way to write most control characters: they are left out. Nor may `]]>` stand in a text. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
