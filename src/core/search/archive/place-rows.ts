import type { ArchiveManifest } from './format.ts';

/** A row of the newest file, and where its document is: part 0 are the fresh ones, then come the segments. */
export type PlacedRow = { readonly row: number; readonly part: number; readonly place: number };

/** The rows of the newest file, of which there are so many, with where they are, in their order. */
export function placeRows({ places }: ArchiveManifest['newest'], rows: number): PlacedRow[] {
  let row = 0;
  return places.flatMap(([segment, first, length]) =>
    Array.from({ length: Math.min(length, rows - row) }, (_, at) => ({
      row: row++,
      part: segment + 1,
      place: first + at,
    })),
  );
}

/** Those rows of which no segment has the document, in their order. */
export function freshRows(newest: ArchiveManifest['newest'], rows: number): number[] {
  return placeRows(newest, rows).flatMap(({ row, part }) => (part === 0 ? [row] : []));
}
