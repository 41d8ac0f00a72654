import type { StoredDocument } from './archive-document.ts';
import type { ArchiveManifest } from './format.ts';
import { freshRows } from './place-rows.ts';

/** The documents of the newest file that no segment has, in their order. */
export function freshDocuments(
  newest: ArchiveManifest['newest'],
  documents: readonly StoredDocument[],
): StoredDocument[] {
  return freshRows(newest, documents.length).flatMap((row) => documents[row] ?? []);
}
