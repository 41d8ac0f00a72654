import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import { termsOfDocument } from '../../core/search/archive/document-terms.ts';
import { archivePaths, type Segment } from '../../core/search/archive/format.ts';
import { decodeShard, type TermPostings } from '../../core/search/archive/term-shard.ts';
import type { ArchiveInspection } from './archive-inspection.ts';
import { report } from './inspection.ts';

/**
 * Checks that a segment's documents are found by all that they are found by, and by nothing else: each list of numbers
 * is walked once beside the documents. Gives these terms, none where a shard cannot be read.
 */
export function checkArchiveTerms(
  archive: ArchiveInspection,
  segment: Segment,
  documents: readonly ArchiveDocument[],
): readonly string[] {
  const postings = readPostings(archive, segment);
  if (!postings) return [];
  const { inspection, collection } = archive;
  const folder = editionPaths.search(collection, `terms/${segment.id}`);
  const walked = new Map<string, number>();
  for (const [number, document] of documents.entries()) {
    for (const term of new Set(termsOfDocument(document))) {
      const at = walked.get(term) ?? 0;
      walked.set(term, at + 1);
      if (postings.get(term)?.documents[at] === number) continue;
      report(inspection, folder, document.slug, `is not found by ${term}`);
      return [...postings.keys()];
    }
  }
  for (const [term, { documents: list }] of postings) {
    if (walked.get(term) !== list.length)
      report(inspection, folder, term, 'finds what does not have it');
  }
  return [...postings.keys()];
}

/** All terms of a segment; undefined where a shard cannot be read. */
function readPostings(
  archive: ArchiveInspection,
  { id, firstKeys }: Segment,
): ReadonlyMap<string, TermPostings> | undefined {
  const postings = new Map<string, TermPostings>();
  let isWhole = true;
  for (const shard of firstKeys.keys()) {
    const terms = archive.read(archivePaths.shard(id, shard), decodeShard);
    isWhole &&= terms !== undefined;
    for (const [term, list] of terms ?? []) postings.set(term, list);
  }
  return isWhole ? postings : undefined;
}
