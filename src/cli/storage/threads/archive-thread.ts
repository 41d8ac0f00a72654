import { parentPort } from 'node:worker_threads';
import type { Article } from '../../../core/article/article.ts';
import { headlineDocument } from '../../../core/edition/headline-document.ts';
import { quoteDocuments } from '../../../core/edition/quote-documents.ts';
import type { ArchiveDocument } from '../../../core/search/archive/archive-document.ts';
import { buildArchive } from '../../../core/search/archive/build-archive.ts';
import type { SearchCollection } from '../../../core/search/search-backend.ts';
import { sha256 } from '../../sha256.ts';
import { searchCollections } from '../archive-files.ts';
import { realDisk } from '../disk.ts';
import { createPack, type Pack, type PackEntry } from '../pack.ts';
import { placeReader } from '../place-reader.ts';
import type { ArchiveTask, PackedArchive } from './archive-task.ts';

/* A thread that writes the archives of an edition from its articles' files, and says when each is there. */
parentPort?.on('message', async (task: ArchiveTask) => {
  const pack = createPack(task.pack, realDisk);
  for (const collection of searchCollections) {
    parentPort?.postMessage(await packArchive(collection, task, pack));
  }
  pack.close();
});

const documentsOf: Readonly<Record<SearchCollection, (article: Article) => ArchiveDocument[]>> = {
  headlines: (article) => [
    headlineDocument({ ...article, people: article.people.map(({ id }) => id) }),
  ],
  quotes: quoteDocuments,
};

async function packArchive(
  collection: SearchCollection,
  { timeZone, articles }: ArchiveTask,
  pack: Pack,
): Promise<PackedArchive> {
  const documents = eachDocument(articles, documentsOf[collection]);
  const building = buildArchive(documents, { timeZone, hash: sha256 });
  const files: [string, PackEntry][] = [];
  for (;;) {
    const { value, done } = await building.next();
    if (done) {
      pack.drain();
      return { collection, files, archive: value };
    }
    files.push([value.path, pack.add(value.bytes)]);
  }
}

function* eachDocument(
  articles: ArchiveTask['articles'],
  documentsIn: (article: Article) => ArchiveDocument[],
): Generator<ArchiveDocument> {
  const reader = placeReader(realDisk);
  try {
    for (const place of articles) {
      const article: Article = JSON.parse(reader.read(place).toString());
      yield* documentsIn(article);
    }
  } finally {
    reader.close();
  }
}
