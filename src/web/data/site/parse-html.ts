import type { ImporterTools } from '../../../core/importers/importer.ts';

const STYLE_ELEMENT = /<style\b[^>]*>[^]*?<\/style\s*>/gi;
const TAG = /<[a-z][^>]*>/gi;
const STYLE_ATTRIBUTE = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi;

/** What the browser lends to the importers: its own parser, which runs and loads nothing of what it parses. */
export const browserTools: ImporterTools = {
  parseHtml: (html) => new DOMParser().parseFromString(withoutStyles(html), 'text/html'),
};

/**
 * What is parsed comes under this page's policy, and browsers complain of each style that it forbids: they are taken
 * out before; the importers find those of an element in `data-style`.
 */
function withoutStyles(html: string): string {
  return html
    .replace(STYLE_ELEMENT, '')
    .replace(TAG, (tag) => tag.replace(STYLE_ATTRIBUTE, (style) => ` data-${style.trimStart()}`));
}
