import type { StoredDocument } from './archive-document.ts';
import type { ArchiveManifest } from './format.ts';

/** A document of the newest file, and where it is: part 0 are the fresh ones, then come the segments. */
export type PlacedRow = {
  readonly part: number;
  readonly place: number;
  readonly document: StoredDocument;
};

/** The documents of the newest file with where they are, in their order. */
export function placeRows(
  { places }: ArchiveManifest['newest'],
  documents: readonly StoredDocument[],
): PlacedRow[] {
  let row = 0;
  return places.flatMap(([segment, first, length]) =>
    documents
      .slice(row, (row += length))
      .map((document, at) => ({ part: segment + 1, place: first + at, document })),
  );
}
