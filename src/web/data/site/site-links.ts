import type { Article, Block, Text } from '../../../core/article/article.ts';
import type { AskOptions } from './ask-site.ts';
import { askPosts } from './site-posts.ts';
import { slugOfPost } from './site-summary.ts';

/** So many links are looked up, in one question. */
const MOST = 50;

/** Makes links to other articles of the same site lead to their pages in the reader; the site says which they are. */
export async function withSiteLinks(
  article: Article,
  api: string,
  options: AskOptions,
): Promise<Article> {
  const host = article.url === undefined ? '' : new URL(article.url).host;
  const slugs = new Set(linksOf(article).flatMap((url) => slugAt(url, host) ?? []));
  slugs.delete(article.slug);
  if (slugs.size === 0) return article;
  const slug = [...slugs].slice(0, MOST).join();
  const { posts } = await askPosts(
    api,
    { slug, per_page: MOST, _fields: 'id,slug,link,status' },
    options,
  );
  const known = new Map(posts.map((post) => [plain(String(post['link'])), slugOfPost(post)]));
  return { ...article, body: article.body.map((block) => withLinks(block, known)) };
}

function linksOf({ body }: Article): string[] {
  return body.flatMap((block): string[] => {
    if (block.type === 'related') return block.url === undefined ? [] : [block.url];
    return textsOf(block).flatMap(({ marks = [] }) =>
      marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
    );
  });
}

function textsOf(block: Block): readonly Text[] {
  if (block.type === 'paragraph' || block.type === 'quotation') return [block];
  return block.type === 'list' ? block.items : [];
}

/** What may be the slug of an article at an address of the site: the last part of its path. */
function slugAt(url: string, host: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host: own, pathname } = new URL(url);
  const slug = /([a-z0-9-]+)\/?$/.exec(pathname)?.[1];
  return own === host ? slug : undefined;
}

function withLinks(block: Block, known: ReadonlyMap<string, string>): Block {
  switch (block.type) {
    case 'related': {
      const slug = known.get(plain(block.url ?? ''));
      return slug === undefined ? block : { ...block, slug };
    }
    case 'paragraph':
    case 'quotation':
      return { ...block, ...withMarks(block, known) };
    case 'list':
      return { ...block, items: block.items.map((item) => withMarks(item, known)) };
    case 'heading':
    case 'image':
    case 'embed':
    case 'table':
    case 'break':
      return block;
  }
}

function withMarks(text: Text, known: ReadonlyMap<string, string>): Text {
  if (!text.marks) return text;
  const marks = text.marks.map((mark) => {
    const slug = mark.type === 'link' ? known.get(plain(mark.href)) : undefined;
    return slug === undefined || mark.type !== 'link'
      ? mark
      : { ...mark, href: `/article/${slug}` };
  });
  return { ...text, marks };
}

/** An address as it is compared: without scheme, fragment and the slash at its end. */
function plain(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '');
}
