import type { Edition, PersonEntry } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parsePeopleIndex } from '../../core/edition/parse-edition.ts';
import { readParsed, type EditionFiles } from './edition-files.ts';

/** Everyone in the people index of an edition. */
export function readPeople(files: EditionFiles, { people }: Edition): readonly PersonEntry[] {
  const numbers = Array.from({ length: people.files }, (_, file) => file);
  return numbers.flatMap(
    (file) => readParsed(files, editionPaths.peopleIndex(file), parsePeopleIndex).people,
  );
}
