import { createHash } from 'node:crypto';
import type { Article } from '../../../src/core/article/article.ts';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { headlineDocument } from '../../../src/core/edition/headline-document.ts';
import { quoteDocuments } from '../../../src/core/edition/quote-documents.ts';
import type { ArchiveDocument } from '../../../src/core/search/archive/archive-document.ts';
import { buildArchive } from '../../../src/core/search/archive/build-archive.ts';
import { inArchiveOrder } from '../../../src/core/search/archive/document-order.ts';
import type { ArchiveEntry } from '../../../src/core/search/archive/format.ts';
import type { SearchCollection } from '../../../src/core/search/search-backend.ts';
import { anEdition, type EditionFiles } from '../edition-builder.ts';

/** The files of an edition that can be searched, and how its archives are named. */
export type SearchableEdition = {
  readonly files: EditionFiles;
  readonly search: Readonly<Record<SearchCollection, ArchiveEntry>>;
};

const writing = {
  timeZone: 'Asia/Jakarta',
  hash: (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex'),
};

/** Every file of an edition of these articles, its archives among them. */
export async function searchableEdition(articles: readonly Article[]): Promise<SearchableEdition> {
  const archives: EditionFiles = new Map();
  const headlines = articles.map((article) =>
    headlineDocument({ ...article, people: article.people.map(({ id }) => id) }, writing.timeZone),
  );
  const search = {
    headlines: await putArchive(archives, 'headlines', headlines),
    quotes: await putArchive(
      archives,
      'quotes',
      articles.flatMap((article) => quoteDocuments(article, writing.timeZone)),
    ),
  };
  return { files: new Map([...anEdition(articles, { search }), ...archives]), search };
}

async function putArchive(
  files: EditionFiles,
  collection: SearchCollection,
  documents: readonly ArchiveDocument[],
): Promise<ArchiveEntry> {
  const writes = buildArchive(inArchiveOrder(documents, writing.timeZone), writing);
  for (;;) {
    const { value, done } = await writes.next();
    if (done) return value.entry;
    files.set(editionPaths.search(collection, value.path), value.bytes);
  }
}
