import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import type { ArchiveInspection } from './archive-inspection.ts';
import { keyWithoutPeople } from './document-key.ts';
import { report } from './inspection.ts';
import { documentsIn } from './read-segment.ts';

/**
 * Checks the file of the newest documents against where they are sealed, where alone their people need be; gives its
 * documents. `sealed` are those of each segment, none where it cannot be read.
 */
export function checkNewest(
  { inspection, collection, entry, manifest, read }: ArchiveInspection,
  sealed: readonly (readonly ArchiveDocument[])[],
): readonly ArchiveDocument[] {
  const { path, places } = manifest.newest;
  if (path !== entry.newest) {
    const at = `search.${collection}.newest`;
    report(inspection, editionPaths.edition, at, `is not ${path}, as the manifest says`);
  }
  const newest = read(path, documentsIn) ?? [];
  const file = editionPaths.search(collection, path);
  let row = 0;
  for (const [segment, first, length] of places) {
    for (let number = first; number < first + length; number++) {
      const document = newest[row++];
      const same = sealed[segment]?.[number];
      if (document && same && keyWithoutPeople(document) !== keyWithoutPeople(same))
        report(inspection, file, document.slug, 'is not as it was sealed');
    }
  }
  const isCut = newest.length > 0 && row !== newest.length;
  if (isCut) report(inspection, file, '', `has ${newest.length} documents, not ${row}`);
  return newest;
}
