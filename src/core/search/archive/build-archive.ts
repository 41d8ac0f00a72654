import type { ArchiveDocument } from './archive-document.ts';
import type { ArchiveFile } from './archive-file.ts';
import { buildLexicon } from './build-lexicon.ts';
import { buildSegment } from './build-segment.ts';
import { finishArchive, type ArchiveWriting, type WrittenArchive } from './finish-archive.ts';
import { addWordCounts, type WordCounts } from './word-counts.ts';

/**
 * Writes the archive of all documents of a collection, which must come newest first (`inArchiveOrder`): yields its
 * files one by one, those that name others after these, and returns how it is named. Texts are not kept, so that memory
 * is a few numbers a word of a document: a million headlines take less than a gigabyte.
 */
export async function* buildArchive(
  documents: AsyncIterable<ArchiveDocument> | Iterable<ArchiveDocument>,
  writing: ArchiveWriting,
): AsyncGenerator<ArchiveFile, WrittenArchive> {
  const built = yield* buildSegment(documents, writing);
  const counts: WordCounts = new Map();
  if (built) addWordCounts(counts, built.terms);
  const { words, rare, files } = buildLexicon(counts, writing.hash);
  yield* files;
  const sealed = built?.newest.map((document, number) => ({ document, number })) ?? [];
  return yield* finishArchive(
    {
      ...(words !== undefined && { words }),
      rare,
      segments: built ? [built.segment] : [],
      fresh: [],
      sealed: [sealed],
    },
    writing,
  );
}
