import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { EditionFiles } from '../storage/edition-files.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { report, type Inspection } from './inspection.ts';

/** Checks that nothing refers to nowhere the other way round: files that no other file leads to. */
export function checkFiles(inspection: Inspection, { standing, broken }: InspectedArticles): void {
  const { files, known } = inspection;
  for (const slug of [...standing.keys(), ...broken]) known.add(editionPaths.provenance(slug));
  for (const path of filesBelow(files, '')) {
    if (!known.has(path)) report(inspection, path, '', 'no other file leads to it');
  }
  for (const name of files.names('provenance')) checkJson(inspection, `provenance/${name}`);
}

function checkJson(inspection: Inspection, path: string): void {
  try {
    JSON.parse(inspection.files.bytes(path)?.toString() ?? '');
  } catch {
    report(inspection, path, '', 'is not JSON');
  }
}

function* filesBelow(files: EditionFiles, folder: string): Generator<string> {
  for (const name of files.names(folder)) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (files.isFolder(path)) yield* filesBelow(files, path);
    else yield path;
  }
}
