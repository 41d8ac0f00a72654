import { textFile, type ArchiveFile, type ContentHash } from './archive-file.ts';
import { archivePaths, archiveSizes, type ArchiveManifest } from './format.ts';
import { encodeLexicon } from './lexicon-file.ts';

/** How many documents have a word, and in which languages, over several segments. */
export type WordCount = { readonly count: number; readonly languages: number };

/** The files of a lexicon, and what the manifest says of them. */
export type BuiltLexicon = Pick<ArchiveManifest, 'words' | 'rare'> & {
  readonly files: readonly ArchiveFile[];
};

/**
 * Writes the lexicon of an archive. In a large one the words that one document has, and more where words are still
 * many, go apart into files by the alphabet, which a reader fetches for a word that it does not know.
 */
export function buildLexicon(
  counts: ReadonlyMap<string, WordCount>,
  hash: ContentHash,
): BuiltLexicon {
  const words = [...counts.keys()].toSorted();
  if (words.length === 0) return { rare: [], files: [] };
  const least = leastCount(words.map((word) => counts.get(word)?.count ?? 0));
  const isRare = (word: string): boolean => (counts.get(word)?.count ?? 0) < least;
  const encode = (part: readonly string[]): string => encodeLexicon(lexiconOf(part, counts));
  const resident = textFile(
    encode(words.filter((word) => !isRare(word))),
    archivePaths.words,
    hash,
  );
  const parts = inParts(words.filter(isRare), archiveSizes.rareWords);
  const rare = parts.map((part) => ({
    first: part[0] ?? '',
    file: textFile(encode(part), archivePaths.rare, hash),
  }));
  return {
    words: resident.path,
    rare: rare.map(({ first, file }) => ({ first, path: file.path })),
    files: [resident, ...rare.map(({ file }) => file)],
  };
}

/** How many documents must have a word for it to be resident. */
function leastCount(counts: readonly number[]): number {
  if (counts.length <= archiveSizes.fewWords) return 1;
  let least = 2;
  while (counts.filter((count) => count >= least).length > archiveSizes.words) least++;
  return least;
}

function lexiconOf(words: readonly string[], counts: ReadonlyMap<string, WordCount>) {
  return {
    words,
    counts: Uint32Array.from(words, (word) => counts.get(word)?.count ?? 0),
    languages: Uint8Array.from(words, (word) => counts.get(word)?.languages ?? 0),
  };
}

/** Parts of about the same length, none longer than `most`. */
function inParts<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const length = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) =>
    items.slice(part * length, (part + 1) * length),
  );
}
