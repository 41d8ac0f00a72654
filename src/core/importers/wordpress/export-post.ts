import type { Imported, ImporterTools } from '../importer.ts';
import { feedDateOf } from '../feed/feed-date.ts';
import { childText } from '../xml/xml-element.ts';
import { draftPost } from './draft-post.ts';
import { metaOf, termsOf, type ExportItem } from './export-item.ts';
import { postDate } from './post-date.ts';
import { postHtml } from './post-html.ts';
import type { Survey } from './survey.ts';

/** Whether an item is a post that everyone could read on the site. */
export function isPublishedPost({ type, status, isProtected }: ExportItem): boolean {
  return type === 'post' && status === 'publish' && !isProtected;
}

/** What keeps a post from its readers, by its status in WordPress's own words. */
const HIDDEN: ReadonlyMap<string, string> = new Map([
  ['draft', 'post that is a draft'],
  ['auto-draft', 'post that is a draft'],
  ['pending', 'post that waits for review'],
  ['future', 'post that is scheduled'],
  ['private', 'post that is private'],
  ['trash', 'post in the trash'],
]);

/** Why not everyone could read a post on the site; undefined for what is none. */
export function whyHidden({ type, status, isProtected }: ExportItem): string | undefined {
  if (type !== 'post') return undefined;
  return (
    HIDDEN.get(status) ?? (isProtected ? 'post with a password' : `post of status “${status}”`)
  );
}

/** Reads a post of an export with what the export says elsewhere: its author's name, its pictures. */
export function readExportPost(item: ExportItem, survey: Survey, tools: ImporterTools): Imported {
  const { html, dropped } = postHtml(item.content, {
    media: survey.media,
    postId: item.id,
    reusable: (id) => survey.reusable.get(id),
  });
  const author = survey.authors.get(item.creator ?? '');
  const thumbnail = metaOf(item, '_thumbnail_id');
  const image = thumbnail === undefined ? undefined : survey.media.image(thumbnail);
  const warnings: string[] = [];
  if (item.creator !== undefined && author === undefined) {
    warnings.push(`its author “${item.creator}” is not among those of the export`);
  }
  if (thumbnail !== undefined && !image) {
    warnings.push(`its picture ${thumbnail} is not in the export`);
  }
  return draftPost(
    {
      at: `line ${item.line}`,
      sourceId: item.guid ?? item.id,
      url: item.link ?? item.guid,
      title: item.title,
      html,
      excerpt: item.excerpt,
      datePublished: published(item),
      dateModified: dateIn(item, 'wp:post_modified'),
      author: author === undefined ? [] : [author],
      categories: categoriesOf(item, survey),
      tags: termsOf(item, 'post_tag'),
      image,
      publisher: survey.title,
      language: survey.language,
      dropped,
      warnings,
    },
    tools,
  );
}

function published(item: ExportItem) {
  const date = dateIn(item, 'wp:post_date');
  return date ?? feedDateOf(childText(item.element, 'pubdate') ?? '');
}

function dateIn({ element }: ExportItem, name: string) {
  return postDate(childText(element, `${name}_gmt`), childText(element, name));
}

/** A post's categories, the one first that an editor chose as the main one (with the extension Yoast SEO). */
function categoriesOf(item: ExportItem, survey: Survey): readonly string[] {
  const categories = termsOf(item, 'category');
  const main = survey.categories.get(metaOf(item, '_yoast_wpseo_primary_category') ?? '');
  return main !== undefined && categories.includes(main) ? [main, ...categories] : categories;
}
