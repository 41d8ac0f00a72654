import type { StoredDocument } from './archive-document.ts';
import type { ArchiveManifest } from './format.ts';
import { placeRows } from './place-rows.ts';

/** The documents of the newest file that no segment has, in their order. */
export function freshDocuments(
  newest: ArchiveManifest['newest'],
  documents: readonly StoredDocument[],
): StoredDocument[] {
  return placeRows(newest, documents)
    .filter(({ part }) => part === 0)
    .map(({ document }) => document);
}
