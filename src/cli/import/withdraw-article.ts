import type { Article, Block } from '../../core/article/article.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import type { Withdrawn } from '../../core/edition/withdrawn.ts';
import { unlistArticle, type ListChanges } from '../storage/list-changes.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';
import { isoInstant } from '../storage/write-lists.ts';
import { restageArticle } from './connect-articles.ts';

/**
 * Stages the withdrawal of an article: its file says that it is withdrawn, no other article leads to it any more,
 * and its source is remembered, so that the next import of it brings it back under the same slug.
 */
export function withdrawArticle(
  session: Session,
  changes: ListChanges,
  record: ArticleRecord,
  now: Date,
): void {
  const { slug, identity, dateImported } = record;
  const withdrawn: Withdrawn = { withdrawn: true, slug, dateModified: isoInstant(now) };
  session.batch.writeJson(editionPaths.article(slug), withdrawn);
  session.batch.remove(editionPaths.provenance(slug));
  unlistArticle(changes, record);
  session.records.set(slug, { kind: 'withdrawn', identity, slug, dateImported });
  for (const other of session.records.values()) {
    if (other.kind !== 'article') continue;
    if (!other.related.includes(slug) && !other.links.includes(slug)) continue;
    const before = readArticle(session.batch, other.slug);
    restageArticle(session, changes, other, { before, article: withoutLinksTo(before, slug) });
  }
}

function withoutLinksTo(article: Article, slug: string): Article {
  const body = article.body.map((block): Block => {
    if (block.type !== 'related' || block.slug !== slug) return block;
    const { slug: _withdrawn, ...link } = block;
    return link;
  });
  return { ...article, body, related: article.related.filter((story) => story.slug !== slug) };
}
