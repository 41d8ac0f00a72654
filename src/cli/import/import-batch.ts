import { storyPart, type StoryPart } from '../../core/edition/story-part.ts';
import { createAsideMap } from '../storage/aside-map.ts';
import type { ListChanges } from '../storage/list-changes.ts';
import type { SetAside } from '../storage/pack.ts';
import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/records.ts';
import { writeLists } from '../storage/write-lists.ts';
import { storiesAfter } from '../stories/stories-after.ts';
import { writeStories } from '../stories/write-stories.ts';
import { connectArticle, reconnectArticle, touchedBy } from './connect-articles.ts';
import { connectionsOf } from './connections.ts';
import { dropUnusedImages } from './drop-images.ts';
import type { Taken } from './take-article.ts';

/** What the second pass tells of its progress. */
export type ConnectProgress = (done: number, total: number) => void;

/**
 * The second pass over a batch: ties its articles to each other and to those of the edition, and stages all lists. What
 * is left is the commit.
 */
export async function finishImport(
  session: Session,
  taken: Taken,
  now: Date,
  onProgress: ConnectProgress,
): Promise<void> {
  const changes = connectBatch(session, taken, onProgress);
  // What they are about is no longer asked: there may be very many.
  taken.clear();
  await writeLists(session, changes, now);
}

/** The second pass; gives what changes in the lists. */
function connectBatch(session: Session, taken: Taken, onProgress: ConnectProgress): ListChanges {
  const changes: ListChanges = createAsideMap(session.batch);
  const images = new Set(imagesOf(session));
  const connections = connectionsOf(session, taken);
  const touched = touchedBy(session, connections, taken);
  const stories = storiesAfter(session, taken, connections, touched);
  const ties = { ...connections, stories };
  const parts = new Map<string, SetAside<StoryPart>>();
  let done = 0;
  for (const [slug, article] of taken.entries()) {
    const connected = connectArticle(session, changes, ties, slug, article);
    if (connected.story) parts.set(slug, session.batch.setAside(storyPart(connected)));
    onProgress(++done, taken.size());
  }
  for (const slug of new Set([...touched.links, ...touched.related, ...stories.moved])) {
    reconnectArticle(session, changes, ties, slug, touched);
  }
  writeStories(session, stories, parts, connections.featuresOf);
  dropUnusedImages(session, images);
  return changes;
}

/** The pictures that the edition has, and those that come. */
function* imagesOf(session: Session): Generator<string> {
  for (const { images } of articleRecords(session)) yield* images;
  for (const { path } of session.batch.written()) if (path.startsWith('images/')) yield path;
}
