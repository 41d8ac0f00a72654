import { inListOrder } from '../../core/edition/listed-order.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Disk } from '../storage/disk.ts';
import type { Session } from '../storage/session.ts';
import { archivesAhead, type ArchivesAhead } from '../storage/threads/archives-ahead.ts';
import { writesAnew } from '../storage/write-archives.ts';
import { articleRecords, isoInstant } from '../storage/write-lists.ts';
import type { Taken } from './take-article.ts';

/** For fewer articles a thread does not pay. */
const MANY = 3000;
/** Of more there is no memory to spare for two threads at once. */
const MOST = 120_000;

/**
 * Lets a thread begin with the archives where many articles come: what these have of them is known before they are
 * tied to each other. The articles of the batch must be staged with their quotes, corrected.
 */
export function beginArchives(
  session: Session,
  taken: Taken,
  { now, disk }: { readonly now: Date; readonly disk: Disk },
): ArchivesAhead | undefined {
  const { batch, meta, records } = session;
  const standing = articleRecords(session).filter(({ slug }) => !taken.has(slug));
  if (
    taken.size <= MANY ||
    taken.size > MOST ||
    !writesAnew(taken.size, taken.size + standing.length)
  )
    return undefined;
  const come = [...taken].map(([slug, { features }]) => ({
    slug,
    ...(features.datePublished !== undefined && { datePublished: features.datePublished }),
    dateImported: records.get(slug)?.dateImported ?? isoInstant(now),
  }));
  const ordered = inListOrder([...come, ...standing], meta.timeZone);
  const articles = ordered.map(({ slug }) => batch.place(editionPaths.article(slug)));
  return archivesAhead(batch.folder, disk, { articles, timeZone: meta.timeZone });
}
