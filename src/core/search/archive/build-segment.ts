import type { ArchiveDocument } from './archive-document.ts';
import { contentName, textFile, type ArchiveFile, type ContentHash } from './archive-file.ts';
import { buildShards } from './build-shards.ts';
import { addDay, dayOfDate, encodeDayRuns, type DayRun } from './day-runs.ts';
import { encodeDocuments, withoutPlainSlug } from './document-file.ts';
import type { ArchiveWriting } from './finish-archive.ts';
import { archivePaths, archiveSizes, type PackRef, type Segment } from './format.ts';
import { createSectionColumn } from './section-file.ts';
import { createTermCollector, type CollectedTerm } from './term-collector.ts';

type SegmentWriting = Pick<ArchiveWriting, 'hash' | 'setAside'>;

/** A segment that was written, its newest documents (2,000 at most) and its terms. */
export type BuiltSegment = {
  readonly segment: Segment;
  readonly newest: readonly ArchiveDocument[];
  readonly terms: readonly CollectedTerm[];
};

/**
 * Writes a segment of documents that come newest first. Its texts leave as they come, a pack at a time; only its
 * postings stay in memory, a byte or two each. Its shards, which are named by all of them, are set aside until the last
 * one is made. Undefined where there are no documents.
 */
export async function* buildSegment(
  documents: AsyncIterable<ArchiveDocument> | Iterable<ArchiveDocument>,
  { hash, setAside = (bytes) => () => bytes }: SegmentWriting,
): AsyncGenerator<ArchiveFile, BuiltSegment | undefined> {
  const collector = createTermCollector();
  const days: DayRun[] = [];
  const sections = createSectionColumn();
  const packs: PackRef[] = [];
  const newest: ArchiveDocument[] = [];
  let pack: ArchiveDocument[] = [];
  let count = 0;
  for await (const document of documents) {
    collector.add(document);
    addDay(days, dayOfDate(document.datePublished));
    sections.add(document.articleSection ?? '');
    if (newest.length < archiveSizes.newest) newest.push(document);
    pack.push(document);
    count++;
    if (pack.length < archiveSizes.pack) continue;
    packs.push(yield* packFiles(pack, hash));
    pack = [];
  }
  if (pack.length > 0) packs.push(yield* packFiles(pack, hash));
  if (count === 0) return undefined;
  const terms = collector.terms();
  const { firstKeys, files } = buildShards(terms, count, (bytes) => ({
    hash: hash(bytes),
    bytes: setAside(bytes),
  }));
  const names = [...packs.map((ref) => ref.id), ...files.map((file) => file.hash)];
  const id = namesHash(names, hash);
  for (const [shard, { bytes }] of files.entries())
    yield { path: archivePaths.shard(id, shard), bytes: bytes() };
  yield textFile(sections.text(), () => archivePaths.sections(id), hash);
  const segment = {
    id,
    documents: count,
    packs,
    firstKeys,
    days: encodeDayRuns(days),
    removed: [],
  };
  return { segment, newest, terms };
}

/** The files of a pack: the whole of it, and its blocks. */
function* packFiles(
  documents: readonly ArchiveDocument[],
  hash: ContentHash,
): Generator<ArchiveFile, PackRef> {
  const stored = documents.map(withoutPlainSlug);
  const { path, bytes } = textFile(encodeDocuments(stored), (name) => name, hash);
  const id = path;
  yield { path: archivePaths.pack(id), bytes };
  const withoutPeople = stored.map((document) => ({ ...document, people: [] }));
  for (let block = 0; block * archiveSizes.block < documents.length; block++) {
    const first = block * archiveSizes.block;
    const text = encodeDocuments(withoutPeople.slice(first, first + archiveSizes.block));
    yield textFile(text, () => archivePaths.block(id, block), hash);
  }
  return { id, documents: documents.length };
}

function namesHash(names: readonly string[], hash: ContentHash): string {
  return contentName(new TextEncoder().encode(names.join(' ')), hash);
}
