import type { Edition } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { withSlug, type ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import type { ArchiveManifest } from '../../core/search/archive/format.ts';
import { freshDocuments } from '../../core/search/archive/fresh-documents.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import { searchCollections } from '../storage/archive-files.ts';
import { inspectArchive, type ArchiveInspection } from './archive-inspection.ts';
import { checkArchiveTerms } from './check-archive-terms.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkNewest } from './check-newest.ts';
import { checkSections } from './check-sections.ts';
import { documentKey } from './document-key.ts';
import type { ArticleFacts, InspectedArticles } from './inspect-articles.ts';
import { report, type Inspection } from './inspection.ts';
import { readSegment } from './read-segment.ts';

/** Checks that what can be searched is what the articles say, and that each word of it leads there. */
export function checkArchives(
  inspection: Inspection,
  edition: Edition,
  articles: InspectedArticles,
): void {
  for (const collection of searchCollections) {
    const archive = inspectArchive(inspection, edition, collection);
    if (!archive) continue;
    const found = keysBySlug(documentsOf(archive));
    checkCount(inspection, edition, collection, archive.manifest);
    compareKeys(archive, found, articles);
  }
}

/** All documents that stand; a segment that cannot be read as a whole is reported and has none. */
function* documentsOf(archive: ArchiveInspection): Generator<ArchiveDocument> {
  const { manifest } = archive;
  const sealed: (readonly ArchiveDocument[])[] = [];
  const terms = new Set<string>();
  for (const segment of manifest.segments) {
    const documents = readSegment(archive, segment);
    checkSections(archive, segment, documents);
    for (const term of documents ? checkArchiveTerms(archive, segment, documents) : []) {
      terms.add(term);
    }
    sealed.push(documents ?? []);
    const removed = new Set(segment.removed);
    for (const [number, document] of (documents ?? []).entries()) {
      if (!removed.has(number)) yield document;
    }
  }
  checkLexicon(archive, terms);
  const newest = checkNewest(archive, sealed);
  yield* freshDocuments(manifest.newest, newest).map(withSlug);
}

function keysBySlug(documents: Iterable<ArchiveDocument>): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const document of documents) {
    const known = keys.get(document.slug);
    if (known) known.push(documentKey(document));
    else keys.set(document.slug, [documentKey(document)]);
  }
  return keys;
}

function checkCount(
  inspection: Inspection,
  { search }: Edition,
  collection: SearchCollection,
  { documents }: ArchiveManifest,
): void {
  const said = search[collection].documents;
  if (said === documents) return;
  const reason = `says ${said}, and there are ${documents}`;
  report(inspection, editionPaths.edition, `search.${collection}.documents`, reason);
}

function compareKeys(
  { inspection, entry, collection, isWhole }: ArchiveInspection,
  found: Map<string, readonly string[]>,
  { standing, broken }: InspectedArticles,
): void {
  const file = editionPaths.search(collection, entry.manifest);
  for (const facts of standing.values()) {
    const wanted = documentKeysOf(facts, collection);
    const keys = found.get(facts.slug) ?? [];
    found.delete(facts.slug);
    if (wanted.join() === keys.join()) continue;
    if (keys.length > 0) report(inspection, file, facts.slug, 'is not found as its article is');
    else if (isWhole()) report(inspection, file, facts.slug, 'is missing');
  }
  for (const slug of found.keys()) {
    if (!broken.has(slug)) report(inspection, file, slug, 'leads to no article');
  }
}

function documentKeysOf(facts: ArticleFacts, collection: SearchCollection): readonly string[] {
  return collection === 'headlines' ? [facts.headlineKey] : facts.quoteKeys;
}
