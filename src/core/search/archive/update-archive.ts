import { withSlug, type ArchiveDocument } from './archive-document.ts';
import type { ArchiveFile } from './archive-file.ts';
import { buildLexicon } from './build-lexicon.ts';
import { buildSegment, type BuiltSegment } from './build-segment.ts';
import { decodeDocuments } from './document-file.ts';
import { inArchiveOrder, mergeDocuments } from './document-order.ts';
import { finishArchive, type ArchiveWriting, type WrittenArchive } from './finish-archive.ts';
import { freshDocuments } from './fresh-documents.ts';
import { archiveSizes, type ArchiveManifest, type Segment } from './format.ts';
import { planMerge } from './plan-merge.ts';
import { removeDocuments, type ReplacedArticle } from './remove-documents.ts';
import {
  standingDocuments,
  storedDocuments,
  storedTerms,
  type NumberedDocument,
  type ReadArchiveFile,
} from './stored-segment.ts';
import { addWordCounts, type WordCounts } from './word-counts.ts';

/** What changes: every document of these articles goes, then the documents come. */
export type ArchiveChanges = {
  readonly replaced: readonly ReplacedArticle[];
  readonly added: readonly ArchiveDocument[];
};

/**
 * Changes an archive: yields the files to write, in an order in which each names only files that are there, and
 * returns how it is named from now on. Files of `unusedPaths` may then go. One article more writes two files; every two
 * thousand articles a segment is written, and now and then merged with others. Answers the same, but for the order of
 * what is equal, as an archive of the same documents built in one go.
 */
export async function* updateArchive(
  before: ArchiveManifest,
  changes: ArchiveChanges,
  read: ReadArchiveFile,
  writing: ArchiveWriting,
): AsyncGenerator<ArchiveFile, WrittenArchive> {
  const segments = await removeDocuments(before.segments, changes.replaced, read);
  const gone = new Set(changes.replaced.map(({ slug }) => slug));
  const newest = decodeDocuments(await read(before.newest.path));
  const kept = freshDocuments(before.newest, newest)
    .map(withSlug)
    .filter(({ slug }) => !gone.has(slug));
  const fresh = inArchiveOrder([...changes.added, ...kept], writing.timeZone);
  const { merged, sealsFresh } = planMerge(segments, fresh.length);
  const { words, rare } = before;
  if (merged.length === 0 && !sealsFresh) {
    const sealed = await newestOfEach(segments, read);
    const lexicon = { ...(words !== undefined && { words }), rare };
    return yield* finishArchive({ ...lexicon, segments, fresh, sealed }, writing);
  }
  const streams = merged.map((segment) => standingDocuments(segment, read));
  const sealing = sealsFresh ? [fresh, ...streams] : streams;
  const built = yield* buildSegment(mergeDocuments(sealing, writing.timeZone), writing);
  const others = segments.filter((segment) => !merged.includes(segment));
  const lexicon = buildLexicon(await wordCounts(built, others, read), writing.hash);
  yield* lexicon.files;
  const own = built?.newest.map((document, number) => ({ document, number }));
  return yield* finishArchive(
    {
      ...(lexicon.words !== undefined && { words: lexicon.words }),
      rare: lexicon.rare,
      segments: built ? [built.segment, ...others] : others,
      fresh: sealsFresh ? [] : fresh,
      sealed: [...(own ? [own] : []), ...(await newestOfEach(others, read))],
    },
    writing,
  );
}

async function newestOfEach(
  segments: readonly Segment[],
  read: ReadArchiveFile,
): Promise<NumberedDocument[][]> {
  const newest: NumberedDocument[][] = [];
  for (const segment of segments) {
    const documents: NumberedDocument[] = [];
    for await (const numbered of storedDocuments(segment, read)) {
      documents.push(numbered);
      if (documents.length === archiveSizes.newest) break;
    }
    newest.push(documents);
  }
  return newest;
}

async function wordCounts(
  built: BuiltSegment | undefined,
  others: readonly Segment[],
  read: ReadArchiveFile,
): Promise<WordCounts> {
  const counts: WordCounts = new Map();
  if (built) addWordCounts(counts, built.terms);
  for (const segment of others) {
    for await (const { term, languages, documents } of storedTerms(segment, read))
      addWordCounts(counts, [{ term, languages, count: documents.length }]);
  }
  return counts;
}
