import type { Session } from '../storage/session.ts';
import { articleRecords } from '../storage/records.ts';

/** Removes those of the pictures that no article of the edition shows any more. */
export function dropUnusedImages(session: Session, candidates: ReadonlySet<string>): void {
  if (candidates.size === 0) return;
  const used = new Set<string>();
  for (const { images } of articleRecords(session)) for (const path of images) used.add(path);
  for (const path of candidates) if (!used.has(path)) session.batch.remove(path);
}
