import type { Lexicon } from '../lexicon.ts';
import { createMatcher } from '../match-documents.ts';
import { slugOf } from '../../language/slug.ts';
import { ArchiveError } from './archive-error.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { joinLexicons } from './archive-lexicon.ts';
import { dayOfDate, decodeDayRuns } from './day-runs.ts';
import type { DocumentFile } from './document-file.ts';
import { fetchAttempt } from './fetch-attempt.ts';
import { fetchPostings } from './fetch-postings.ts';
import { fetchSections } from './fetch-sections.ts';
import { fetchTexts } from './fetch-texts.ts';
import type { ArchiveManifest } from './format.ts';
import type { LexiconWords } from './lexicon-file.ts';
import { createJoinedPostings, type JoinedPostings } from './joined-postings.ts';
import { createLocalIndexer, type LocalIndex } from './local-index.ts';
import { numberDocuments, type DocumentNumbers } from './number-documents.ts';
import { freshRows, placeRows } from './place-rows.ts';
import { fetchRareWords } from './rare-words.ts';
import { atOnce } from '../../language/sliced.ts';
import type { SearchIndex } from './search-index.ts';
import { hasOwnOrder, termOfPerson } from './term-order.ts';

/** A document of a file. */
export type FileRow = { readonly file: DocumentFile; readonly row: number };

/** What a reader holds of an archive to search all of it by its files. */
export type ArchiveIndex = {
  readonly manifest: ArchiveManifest;
  readonly files: ArchiveFiles;
  /** Part 0 are the fresh documents, then come the segments. */
  readonly numbers: DocumentNumbers;
  readonly fresh: LocalIndex;
  /** The documents of the newest file by their numbers in the archive. */
  readonly newest: ReadonlyMap<number, FileRow>;
  /** The words of the archive, as far as they were fetched: by the paths of their files. */
  readonly lexicons: Map<string, LexiconWords>;
  readonly lexicon: () => Lexicon;
  /** The shards of the terms that were asked for, which the next key mostly asks for again. */
  readonly shards: Map<string, readonly string[]>;
  readonly joined: JoinedPostings;
};

/**
 * Joins the manifest, the newest documents and the resident lexicon to an index. Rejects with an `ArchiveError` where they do
 * not fit, or the archive is ordered by other roots than this reader knows.
 */
export async function openIndex(
  manifest: ArchiveManifest,
  file: DocumentFile | undefined,
  resident: LexiconWords | undefined,
  files: ArchiveFiles,
): Promise<SearchIndex> {
  const { newest, segments } = manifest;
  if (!segments.every(({ firstKeys }) => hasOwnOrder(firstKeys)))
    throw new ArchiveError('it has other affix rules; import anew');
  const rows = file?.size ?? 0;
  const unsealed = freshRows(newest, rows);
  const numbers = numberDocuments([
    {
      days: unsealed.map((row) => ({
        day: dayOfDate(file?.at(row).datePublished),
        documents: 1,
      })),
      documents: unsealed.length,
      removed: [],
    },
    ...segments.map((one) => ({ ...one, days: decodeDayRuns(one.days, one.documents) })),
  ]);
  const indexer = createLocalIndexer();
  if (file) indexer.add(file, Uint32Array.from(unsealed));
  const fresh = atOnce(indexer.index());
  const lexicons = new Map<string, LexiconWords>([[newest.path, fresh.lexicon()]]);
  if (resident) lexicons.set('', resident);
  return searchIndexOf({
    manifest,
    files,
    numbers,
    fresh,
    newest: new Map(
      placeRows(newest, rows).flatMap(({ part, place, row }) =>
        file ? [[numbers.numbersOf[part]?.[place] ?? -1, { file, row }] as const] : [],
      ),
    ),
    lexicons,
    lexicon: joinedLexicon(lexicons),
    shards: new Map(),
    joined: createJoinedPostings(),
  });
}

function searchIndexOf(index: ArchiveIndex): SearchIndex {
  const { documents, days } = index.numbers;
  return {
    documents,
    days,
    fetchSections: (waiting) => fetchSections(index, waiting),
    lexicon: index.lexicon,
    learnWords: (words, waiting) => fetchRareWords(index, words, waiting),
    termsOfPerson: (person) => [termOfPerson(slugOf(person))],
    fetchTerms: (terms, waiting) => fetchPostings(index, terms, waiting),
    fetchAttempt: (attempt, waiting) => fetchAttempt(index, attempt, waiting),
    match: createMatcher(documents),
    fetchTexts: (wanted, isThorough, waiting) => fetchTexts(index, wanted, isThorough, waiting),
  };
}

/** One lexicon of all words that were fetched, joined anew when there are more. */
function joinedLexicon(lexicons: ReadonlyMap<string, LexiconWords>): () => Lexicon {
  let joined = 0;
  let lexicon: Lexicon | undefined;
  return () => {
    if (lexicon && joined === lexicons.size) return lexicon;
    joined = lexicons.size;
    return (lexicon = joinLexicons([...lexicons.values()]));
  };
}
