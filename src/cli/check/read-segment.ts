import { editionPaths } from '../../core/edition/edition-paths.ts';
import { withSlug, type ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import { decodeDocuments } from '../../core/search/archive/document-file.ts';
import { archivePaths, archiveSizes, type Segment } from '../../core/search/archive/format.ts';
import type { ArchiveInspection } from './archive-inspection.ts';
import { keyWithoutPeople } from './document-key.ts';
import { report } from './inspection.ts';

/** Reads a file of documents. */
export const documentsIn = (bytes: Uint8Array): ArchiveDocument[] =>
  decodeDocuments(bytes).map(withSlug);

/**
 * The documents of a segment by their numbers, removed ones too; its blocks have to have the same ones without their
 * people. Undefined where a pack cannot be read.
 */
export function readSegment(
  archive: ArchiveInspection,
  { packs }: Segment,
): readonly ArchiveDocument[] | undefined {
  const documents: ArchiveDocument[] = [];
  let isWhole = true;
  for (const { id, documents: length } of packs) {
    const pack = archive.read(archivePaths.pack(id), documentsIn);
    if (pack && pack.length !== length)
      fault(archive, archivePaths.pack(id), `has ${pack.length} documents, not ${length}`);
    isWhole &&= pack?.length === length;
    documents.push(...(pack ?? []));
    for (let first = 0; first < length; first += archiveSizes.block) {
      checkBlock(archive, id, first / archiveSizes.block, pack);
    }
  }
  return isWhole ? documents : undefined;
}

function checkBlock(
  archive: ArchiveInspection,
  pack: string,
  block: number,
  documents: readonly ArchiveDocument[] | undefined,
): void {
  const path = archivePaths.block(pack, block);
  const found = archive.read(path, documentsIn);
  const first = block * archiveSizes.block;
  const wanted = documents?.slice(first, first + archiveSizes.block);
  if (found && wanted && keysOf(found) !== keysOf(wanted))
    fault(archive, path, 'has other documents than its pack');
}

function keysOf(documents: readonly ArchiveDocument[]): string {
  return documents.map(keyWithoutPeople).join();
}

function fault({ inspection, collection }: ArchiveInspection, path: string, reason: string): void {
  report(inspection, editionPaths.search(collection, path), '', reason);
}
