import type { Draft, Image } from '../../src/core/article/article.ts';
import { blockEditorHtml } from './block-editor-html.ts';
import { classicEditorHtml } from './classic-editor-html.ts';

/** What `fill.php` makes a post or page of. */
export type PostRecord = {
  readonly type: 'post' | 'page';
  readonly status: 'publish' | 'draft' | 'pending' | 'private' | 'future' | 'trash';
  readonly title: string;
  readonly content: string;
  readonly excerpt?: string;
  /** On the site's clock. */
  readonly date: string;
  readonly modified?: string;
  readonly password?: string;
  readonly author: string;
  readonly category?: string;
  readonly tags?: readonly string[];
  /** The picture above the text. */
  readonly image?: Image;
};

/** From this day on, the newspaper writes with the block editor. */
const NEW_EDITOR = '2025-10-20';

/** An article as the post that its newspaper would have made of it. */
export function postRecord(draft: Draft): PostRecord {
  const date = draft.datePublished ?? '';
  const html = date < NEW_EDITOR ? classicEditorHtml(draft.body) : blockEditorHtml(draft.body);
  return {
    type: 'post',
    status: 'publish',
    title: draft.headline,
    content: withDateline(html, draft.dateline),
    excerpt: draft.description ?? '',
    date: siteClock(date),
    modified: siteClock(draft.dateModified ?? date),
    author: draft.author.join(' dan '),
    category: draft.articleSection ?? '',
    tags: draft.keywords,
    ...(draft.image && { image: draft.image }),
  };
}

/** `2025-11-19T08:40:00+07:00` is `2025-11-19 08:40:00` there. */
function siteClock(date: string): string {
  return date.slice(0, 19).replace('T', ' ');
}

/** The place stands before the first words of a text. */
function withDateline(html: string, dateline: string | undefined): string {
  const start = html.startsWith('<!-- wp:paragraph') ? html.indexOf('<p>') + 3 : 0;
  return dateline === undefined
    ? html
    : `${html.slice(0, start)}${dateline} — ${html.slice(start)}`;
}
