import type { Dropped } from '../importer.ts';
import { htmlComments } from './html-comments.ts';

/** A run of a post's HTML: from the block editor, or `freeform` as the classic editor leaves it. */
export type Segment = { readonly html: string; readonly freeform: boolean };

/** A post cut by the comments of the block editor. */
export type Segments = {
  readonly segments: readonly Segment[];
  readonly dropped: readonly Dropped[];
};

/** A block's comment: `<!-- wp:image {"id":616} -->`, `<!-- /wp:image -->`, `<!-- wp:archives /-->`. */
const DELIMITER = /^(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?=\s|\/?$)/;
const MOST_OPEN = 1000;

/** Blocks that the server fills, and parts of a page around its text: what is in them is no part of the article. */
const NOT_TEXT =
  /^(?:archives|avatar|calendar|categories|comments?(?:-.*)?|home-link|latest-.*|loginout|navigation(?:-.*)?|page-list.*|post-.*|query(?:-.*)?|read-more|rss|search|site-.*|social-links?|tag-cloud|template-part|term-description|jetpack\/(?:contact-form|subscriptions|related-posts|sharing).*)$/;

/** Whether the block editor wrote a post. */
export function hasBlocks(html: string): boolean {
  return html.includes('<!-- wp:');
}

/**
 * Cuts a post into what stands in blocks and what stands between them, without the comments. Blocks that the server
 * fills are left out and reported; a block that stands elsewhere is put in by `reusable`.
 */
export function blockSegments(
  html: string,
  reusable: (id: string) => string | undefined,
): Segments {
  const segments: Segment[] = [];
  const dropped: Dropped[] = [];
  const open: string[] = [];
  let hidden: number | undefined;
  let at = 0;
  const add = (end: number) => {
    const part = html.slice(at, end);
    if (hidden === undefined && part !== '')
      segments.push({ html: part, freeform: open.length === 0 });
  };
  for (const { start, end, inner } of htmlComments(html)) {
    const settings = inner.trim();
    const match = DELIMITER.exec(settings);
    if (!match) continue;
    const [, closes, name = ''] = match;
    const empty = settings.endsWith('/');
    add(start);
    at = end;
    if (closes) {
      const place = open.lastIndexOf(name);
      if (place >= 0) open.length = place;
      if (hidden !== undefined && open.length <= hidden) hidden = undefined;
      continue;
    }
    const text = name === 'block' ? reusable(/"ref":(\d+)/.exec(settings)?.[1] ?? '') : undefined;
    if (text !== undefined && hidden === undefined) segments.push({ html: text, freeform: false });
    const isHidden = empty ? text === undefined : NOT_TEXT.test(name);
    if (isHidden && hidden === undefined) {
      dropped.push({ at: `wp:${name}`, text: name, reason: 'a block that the site fills' });
      if (!empty) hidden = open.length;
    }
    if (!empty && open.length < MOST_OPEN) open.push(name);
  }
  add(html.length);
  return { segments, dropped };
}
