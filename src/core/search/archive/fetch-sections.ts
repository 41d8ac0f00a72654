import { slugOf } from '../../language/slug.ts';
import { createNumberedNames } from '../numbered-names.ts';
import type { Waiting } from './file-cache.ts';
import { archivePaths } from './format.ts';
import type { ArchiveIndex, FileRow } from './open-index.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The sections of all documents: a file a segment, about a third of a byte a document. Undefined, and a notice, where
 * they cannot be had.
 */
export async function fetchSections(
  { manifest, numbers, newest, files }: ArchiveIndex,
  waiting: Waiting,
): Promise<SearchIndex['sections']> {
  const columns = await Promise.all(
    manifest.segments.map(({ id }) => files.sections(archivePaths.sections(id), waiting)),
  );
  if (columns.includes(undefined)) return undefined;
  const { names, numberOf } = createNumberedNames();
  const of = numbers.places.map((place, document) => {
    const column = columns[(numbers.parts[document] ?? 0) - 1];
    return numberOf(column?.(place) ?? sectionOf(newest.get(document)));
  });
  return { slugs: names, of };
}

function sectionOf(found: FileRow | undefined): string {
  const section = found?.file.at(found.row).articleSection;
  return section ? slugOf(section) : '';
}
