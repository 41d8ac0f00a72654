import { createHash } from 'node:crypto';
import type { NewsArticle } from '../core/edition/news-article.ts';
import { PAGE_DATA_ID, type PageData } from '../web/app/page-data.ts';
import type { PageFiles } from './built-reader.ts';
import { escapeHtml, escapeJson } from './escape.ts';

/** The parts of a page. */
export type PageParts = {
  readonly language: string;
  readonly head: string;
  readonly body: string;
  readonly css: string;
  readonly files: PageFiles;
  readonly data: PageData;
  readonly newsArticle: NewsArticle | undefined;
};

/** What of the shell's head a page has its own of, or brings in after the first paint. */
const SHELLS_OWN = [
  /\s*<meta\s+name="description"[^>]*>/,
  /\s*<title>[^<]*<\/title>/,
  /\s*<script type="module"[^>]*><\/script>/g,
  /\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g,
];

/** What browsers ask for beside a page, which none of its text needs: the script of the shell names it once it is done. */
const BESIDE = /\s*<link rel="(icon|manifest|apple-touch-icon)" href="([^"]*)"[^>]*>/g;

/** Without an icon of its own to begin with, a page has browsers look for one before they paint it. */
const NO_ICON_YET = '<link rel="icon" href="data:," />';

/** The indentation of the shell, which tells a browser nothing. */
const BETWEEN_TAGS = />\s+</g;

/**
 * Puts a page together from the shell: its styles inline, its code named for the script that fetches it after the
 * first paint, the data at its end, and the hash of the styles in the policy.
 */
export function pageHtml(shell: string, parts: PageParts): string {
  const { language, head, body, css, files, data, newsArticle } = parts;
  const bare = [...SHELLS_OWN, BESIDE]
    .reduce((html, pattern) => html.replace(pattern, ''), shell)
    .replace(BETWEEN_TAGS, '>\n<');
  const lists = { ...files, beside: linksBeside(shell) };
  // After the text, which nothing should keep from being painted.
  const root = [
    `<div id="root">${body}</div>`,
    newsArticle && `<script type="application/ld+json">${escapeJson(newsArticle)}</script>`,
    `<script type="application/json" id="${PAGE_DATA_ID}">${escapeJson(data)}</script>`,
  ];
  return replaced(bare, [
    [/<html lang="[^"]*"/, `<html lang="${escapeHtml(language)}" ${listAttributes(lists)}`],
    ["style-src 'self'", `style-src 'self' 'sha256-${sha256(css)}'`],
    ["img-src 'self'", "img-src 'self' data:"],
    // Before the script, which asks for the font that the styles name.
    [/\s*<script>/, `\n<style>${css}</style>\n<script>`],
    [/\s*<\/head>/, `\n${NO_ICON_YET}\n${head}\n</head>`],
    ['<div id="root"></div>', root.filter(Boolean).join('\n')],
  ]);
}

/** Each kind of link beside the page with its address, one after the other. */
function linksBeside(shell: string): string[] {
  return [...shell.matchAll(BESIDE)].flatMap(([, rel = '', href = '']) => [rel, href]);
}

/** What the script of the shell is to fetch, in its order. */
function listAttributes(lists: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(lists)
    .map(([name, parts]) => `data-${name}="${escapeHtml(parts.join(' '))}"`)
    .join(' ');
}

/** As `replace`, where the text is taken as it is, and something is there to be replaced. */
function replaced(html: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((text, [pattern, by]) => {
    const next = text.replace(pattern, () => by);
    if (next === text) throw new TypeError(`The shell has no ${String(pattern)}`);
    return next;
  }, html);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
