import { editionPaths } from '../../core/edition/edition-paths.ts';
import { sectionSlug } from '../../core/edition/section-slug.ts';
import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import { archivePaths, type Segment } from '../../core/search/archive/format.ts';
import { decodeSections } from '../../core/search/archive/section-file.ts';
import type { ArchiveInspection } from './archive-inspection.ts';
import { report } from './inspection.ts';

const decoder = new TextDecoder();

/** Checks the file by which results are counted by section; `documents` are those of the segment, where they can be read. */
export function checkSections(
  { inspection, collection, read }: ArchiveInspection,
  { id }: Segment,
  documents: readonly ArchiveDocument[] | undefined,
): void {
  const path = archivePaths.sections(id);
  const sectionOf = read(path, (bytes) => decodeSections(decoder.decode(bytes)));
  if (!sectionOf) return;
  for (const [number, document] of (documents ?? []).entries()) {
    if (sectionOf(number) === (sectionSlug(document) ?? '')) continue;
    const file = editionPaths.search(collection, path);
    report(inspection, file, document.slug, `is not in ${sectionOf(number) || 'no section'}`);
  }
}
