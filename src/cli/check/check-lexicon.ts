import { editionPaths } from '../../core/edition/edition-paths.ts';
import { decodeLexicon } from '../../core/search/archive/lexicon-file.ts';
import { isWord } from '../../core/search/archive/term-order.ts';
import type { ArchiveInspection } from './archive-inspection.ts';
import { report } from './inspection.ts';

const decoder = new TextDecoder();

/** Checks that the lexicon of an archive has every word of its segments; `terms` are all that documents are found by. */
export function checkLexicon(archive: ArchiveInspection, terms: ReadonlySet<string>): void {
  const { inspection, collection, entry, manifest, read, isWhole } = archive;
  const parts = manifest.words === undefined ? [] : [manifest.words];
  const known = new Set<string>();
  for (const path of [...parts, ...manifest.rare.map((part) => part.path)]) {
    const lexicon = read(path, (bytes) => decodeLexicon(decoder.decode(bytes)));
    for (const word of lexicon?.words ?? []) known.add(word);
  }
  if (!isWhole()) return;
  for (const term of terms) {
    if (!isWord(term) || known.has(term)) continue;
    const file = editionPaths.search(collection, entry.manifest);
    report(inspection, file, term, 'is in no file of words');
    return;
  }
}
