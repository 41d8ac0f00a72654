import { withSlug, type ArchiveDocument, type StoredDocument } from './archive-document.ts';
import { ArchiveError } from './archive-error.ts';
import { decodeDocuments } from './document-file.ts';
import { archivePaths, type Segment } from './format.ts';
import { decodeShard, type TermPostings } from './term-shard.ts';

/** Gives the bytes of a file of the archive by its path; throws where there is none. */
export type ReadArchiveFile = (path: string) => Uint8Array | Promise<Uint8Array>;

/** A document of a segment and its number there. */
export type NumberedDocument = { readonly document: ArchiveDocument; readonly number: number };

/** The documents of a pack, removed ones too, and the number of the first in the segment. */
type StoredPack = { readonly documents: readonly StoredDocument[]; readonly first: number };

/** The packs of a segment in order; `wants` passes over packs by where they begin and end. */
async function* storedPacks(
  segment: Segment,
  read: ReadArchiveFile,
  wants: (first: number, end: number) => boolean = () => true,
): AsyncGenerator<StoredPack> {
  let first = 0;
  for (const { id, documents: length } of segment.packs) {
    if (wants(first, first + length)) {
      const documents = decodeDocuments(await read(archivePaths.pack(id)));
      if (documents.length !== length)
        throw new ArchiveError(`pack ${id} has ${documents.length} documents, not ${length}`);
      yield { documents, first };
    }
    first += length;
  }
}

/** The documents of a segment that stand, with their numbers, of the packs that are wanted. */
export async function* storedDocuments(
  segment: Segment,
  read: ReadArchiveFile,
  wants?: (first: number, end: number) => boolean,
): AsyncGenerator<NumberedDocument> {
  const removed = new Set(segment.removed);
  for await (const { documents, first } of storedPacks(segment, read, wants)) {
    for (const [at, document] of documents.entries()) {
      if (!removed.has(first + at)) yield { document: withSlug(document), number: first + at };
    }
  }
}

/** The documents of a segment that stand, without their numbers. */
export async function* standingDocuments(
  segment: Segment,
  read: ReadArchiveFile,
): AsyncGenerator<ArchiveDocument> {
  for await (const { document } of storedDocuments(segment, read)) yield document;
}

/** The terms of a segment with all their documents, removed ones too, a shard after the other. */
export async function* storedTerms(
  segment: Segment,
  read: ReadArchiveFile,
): AsyncGenerator<TermPostings> {
  for (const shard of segment.firstKeys.keys()) {
    yield* decodeShard(await read(archivePaths.shard(segment.id, shard))).values();
  }
}

/** The paths of all files of a segment. */
export function* segmentPaths({ id, packs, firstKeys }: Segment, block: number): Generator<string> {
  for (const pack of packs) {
    yield archivePaths.pack(pack.id);
    for (let at = 0; at * block < pack.documents; at++) yield archivePaths.block(pack.id, at);
  }
  for (const shard of firstKeys.keys()) yield archivePaths.shard(id, shard);
  yield archivePaths.sections(id);
}
