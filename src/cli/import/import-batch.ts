import type { ListChanges } from '../storage/list-changes.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords, writeLists } from '../storage/write-lists.ts';
import { connectArticle, reconnectArticle, touchedBy } from './connect-articles.ts';
import { connectionsOf } from './connections.ts';
import { dropUnusedImages } from './drop-images.ts';
import type { Taken } from './take-article.ts';

/** What the second pass tells of its progress. */
export type ConnectProgress = (done: number, total: number) => void;

/**
 * The second pass over a batch, and the commit: ties its articles to each other and to those of the edition,
 * stages all lists, and puts everything in place.
 */
export async function finishImport(
  session: Session,
  taken: Taken,
  now: Date,
  onProgress: ConnectProgress,
): Promise<void> {
  const changes: ListChanges = new Map();
  const images = new Set([
    ...articleRecords(session).flatMap((record) => record.images),
    ...session.batch.written().filter((path) => path.startsWith('images/')),
  ]);
  const connections = connectionsOf(session, taken);
  const touched = touchedBy(session, connections, taken);
  let done = 0;
  for (const [slug, article] of taken) {
    connectArticle(session, changes, connections, slug, article);
    onProgress(++done, taken.size);
  }
  for (const slug of new Set([...touched.links, ...touched.related])) {
    reconnectArticle(session, changes, connections, slug, touched);
  }
  dropUnusedImages(session, images);
  await writeLists(session, changes, now);
  session.batch.commit();
}
