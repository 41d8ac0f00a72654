import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import { findSpeakers } from '../import/find-speakers.ts';
import { takenArticle, type Taken } from '../import/take-article.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';

/** Takes an article of the edition into the batch again, with its quotes and people as they are found in it. */
export function retakeArticle(session: Session, taken: Taken, record: ArticleRecord): void {
  const stored = readArticle(session.batch, record.slug);
  const bare = { ...stored, quotes: [], people: [] };
  const { article, subjects } = findSpeakers(session, bare, record);
  session.batch.writeJson(editionPaths.article(record.slug), article);
  const { identity, contentHash } = record;
  taken.set(record.slug, takenArticle(article, { identity, contentHash }, subjects));
}
