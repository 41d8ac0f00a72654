import { dateInZone } from '../../core/article/date-in-zone.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { headlineDocument } from '../../core/edition/headline-document.ts';
import { slugsInListOrder, type Listed } from '../../core/edition/listed-order.ts';
import { quoteDocuments } from '../../core/edition/quote-documents.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import type { ReplacedArticle } from '../../core/search/archive/remove-documents.ts';
import { archiveSizes } from '../../core/search/archive/format.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import type { ListChanges } from './list-changes.ts';
import { articleIn } from './article-in.ts';
import type { Session } from './session.ts';
import { writeArchive } from './write-archive.ts';

/** The documents of one article in one collection; none where it does not stand. */
type DocumentsOf = (slug: string) => readonly ArchiveDocument[];

/** More articles than these are not held in memory together. */
const MOST_AT_ONCE = 20_000;
/** An archive of which this share changes is written as a whole: an update would merge most of it anyway. */
const LARGE_SHARE = 1 / 3;

/**
 * Stages the archives of headlines and of quotes: a few changes as such, many, and those of an edition that begins
 * with many, by writing the archive anew, an article at a time.
 */
export async function writeArchives(
  session: Session,
  changes: ListChanges,
  articles: number,
): Promise<Edition['search']> {
  const { batch, meta } = session;
  const sources: Record<SearchCollection, DocumentsOf> = {
    headlines: (slug) => {
      const record = recordOf(session, slug);
      return record
        ? [headlineDocument({ ...record, inLanguage: record.features.inLanguage }, meta.timeZone)]
        : [];
    },
    quotes: (slug) =>
      recordOf(session, slug)?.quotes ? quoteDocuments(articleIn(batch, slug), meta.timeZone) : [],
  };
  const changed = [...changedDocuments(changes)];
  const isBulk =
    changed.length > archiveSizes.newest &&
    (changed.length > MOST_AT_ONCE || changed.length > LARGE_SHARE * articles);
  const all = isBulk ? slugsInListOrder(placesInLists(session), meta.timeZone) : [];
  const write = (collection: SearchCollection) => {
    const documentsOf = sources[collection];
    if (isBulk)
      return writeArchive(session, collection, { kind: 'all', documents: each(all, documentsOf) });
    const former = changed.flatMap((slug) => {
      const before = changes.get(slug)?.before;
      return before && hadDocuments(collection, before) ? placesOf(before, meta.timeZone) : [];
    });
    const added = changed.flatMap(documentsOf);
    return writeArchive(session, collection, { kind: 'changes', replaced: former, added });
  };
  return { headlines: await write('headlines'), quotes: await write('quotes') };
}

/** The slugs of the articles of which the documents change. */
function* changedDocuments(changes: ListChanges): Generator<string> {
  for (const [slug, { after, quotes }] of changes.entries()) {
    if (!after || quotes) yield slug;
  }
}

function* each(slugs: readonly string[], documentsOf: DocumentsOf) {
  for (const slug of slugs) yield* documentsOf(slug);
}

/** With the slugs that are in memory already: there may be very many. */
function* placesInLists({ records }: Session): Generator<Listed> {
  for (const [slug, record] of records.entries()) {
    if (record.kind !== 'article') continue;
    const { datePublished, dateImported } = record;
    yield { slug, ...(datePublished !== undefined && { datePublished }), dateImported };
  }
}

function hadDocuments(collection: SearchCollection, { quotes }: ArticleRecord): boolean {
  return collection === 'headlines' || quotes > 0;
}

function recordOf({ records }: Session, slug: string): ArticleRecord | undefined {
  const record = records.get(slug);
  return record?.kind === 'article' ? record : undefined;
}

/** Where the documents of an article may be: an archive that is older has its date as the source wrote it. */
function placesOf(article: ArticleRecord, timeZone: string): readonly ReplacedArticle[] {
  const { datePublished } = article;
  if (datePublished === undefined) return [article];
  return [article, { ...article, datePublished: dateInZone(datePublished, timeZone) }];
}
