import { dateKey } from '../../article/date.ts';
import type { ArchiveDocument } from './archive-document.ts';

/** A document and its place in time, in ms since 1970. */
export type PlacedDocument = { readonly document: ArchiveDocument; readonly time: number };

/** Where a document stands in time: when it was published, else imported; one without any date is the oldest. */
export function placeDocument(document: ArchiveDocument, timeZone: string): PlacedDocument {
  const date = document.datePublished ?? document.dateImported;
  const time = date === undefined ? Number.NaN : dateKey(date, timeZone);
  return { document, time: Number.isNaN(time) ? -Infinity : time };
}

/** The order of an archive: the newest first, those of one moment by slug. Negative when `one` comes first. */
export function comparePlaced(one: PlacedDocument, other: PlacedDocument): number {
  if (one.time !== other.time) return one.time < other.time ? 1 : -1;
  if (one.document.slug === other.document.slug) return 0;
  return one.document.slug < other.document.slug ? -1 : 1;
}

/** Documents in the order of an archive; those of one article keep their own order. */
export function inArchiveOrder(
  documents: readonly ArchiveDocument[],
  timeZone: string,
): ArchiveDocument[] {
  const placed = documents.map((document) => placeDocument(document, timeZone));
  return placed.toSorted(comparePlaced).map(({ document }) => document);
}

/** Streams in the order of an archive as one; of equals those of the earlier stream come first. */
export async function* mergeDocuments(
  streams: readonly (AsyncIterable<ArchiveDocument> | Iterable<ArchiveDocument>)[],
  timeZone: string,
): AsyncGenerator<ArchiveDocument> {
  const heads = streams.map(asyncIteratorOf);
  const next = async (at: number): Promise<PlacedDocument | undefined> => {
    const result = await heads[at]?.next();
    return result === undefined || result.done ? undefined : placeDocument(result.value, timeZone);
  };
  const waiting: (PlacedDocument | undefined)[] = [];
  for (const at of heads.keys()) waiting.push(await next(at));
  for (;;) {
    let first = -1;
    for (const [at, placed] of waiting.entries()) {
      const best = waiting[first];
      if (placed && (!best || comparePlaced(placed, best) < 0)) first = at;
    }
    const found = waiting[first];
    if (!found) return;
    yield found.document;
    waiting[first] = await next(first);
  }
}

async function* asyncIteratorOf(
  stream: AsyncIterable<ArchiveDocument> | Iterable<ArchiveDocument>,
): AsyncGenerator<ArchiveDocument> {
  yield* stream;
}
