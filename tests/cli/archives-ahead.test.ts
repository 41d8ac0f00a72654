import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sha256 } from '../../src/cli/sha256.ts';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { createPack, type BytesPlace } from '../../src/cli/storage/pack.ts';
import { archivesAhead, type ArchivesAhead } from '../../src/cli/storage/threads/archives-ahead.ts';
import type { Article } from '../../src/core/article/article.ts';
import { headlineDocument } from '../../src/core/edition/headline-document.ts';
import { quoteDocuments } from '../../src/core/edition/quote-documents.ts';
import { addQuotes } from '../../src/core/pipeline/add-quotes.ts';
import { beginArticle } from '../../src/core/pipeline/begin-article.ts';
import type { ArchiveDocument } from '../../src/core/search/archive/archive-document.ts';
import { buildArchive } from '../../src/core/search/archive/build-archive.ts';
import type { SearchCollection } from '../../src/core/search/search-backend.ts';
import { inventor } from '../bench/invent-article.ts';
import { workplace } from './run-cli.ts';

const timeZone = 'Asia/Jakarta';
const invent = inventor(60);
const articles = Array.from({ length: 60 }, (_, number): Article => {
  const bare = beginArticle(invent(60 - number), {
    slug: `a-${number}`,
    dateImported: '2025-06-01',
  });
  return addQuotes(bare);
});

/** Some articles in a pack, where those of a batch are, and others in files of their own. */
function placed(folder: string): BytesPlace[] {
  const staging = join(folder, '.staging');
  mkdirSync(staging);
  const pack = createPack(join(staging, 'pack'), realDisk);
  onTestFinished(pack.close);
  return articles.map((article, number) => {
    const bytes = Buffer.from(JSON.stringify(article));
    if (number % 3 > 0) return pack.place(pack.add(bytes));
    const file = join(folder, `${article.slug}.json`);
    writeFileSync(file, bytes);
    return { file };
  });
}

async function begun(places?: readonly BytesPlace[]): Promise<ArchivesAhead> {
  const { folder } = workplace();
  const ahead = archivesAhead(folder, realDisk, { articles: places ?? placed(folder), timeZone });
  onTestFinished(async () => void (await ahead.close()));
  return ahead;
}

/** The files of an archive, and what it is when all are there. */
async function all(files: ReturnType<ArchivesAhead['files']>) {
  const found: (readonly [string, string])[] = [];
  for (;;) {
    const { value, done } = await files.next();
    if (done) return { found, archive: value };
    found.push([value.path, Buffer.from(value.bytes).toString('base64')]);
  }
}

const documents: Readonly<Record<SearchCollection, readonly ArchiveDocument[]>> = {
  headlines: articles.map((article) =>
    headlineDocument({ ...article, people: article.people.map(({ id }) => id) }),
  ),
  quotes: articles.flatMap(quoteDocuments),
};

it('writes in a thread the very archives that are written without one', async () => {
  const ahead = await begun();
  for (const collection of ['headlines', 'quotes'] as const) {
    expect(await ahead.has(collection)).toBe(true);
    const expected = buildArchive(documents[collection], { timeZone, hash: sha256 });
    expect(await all(ahead.files(collection))).toEqual(await all(expected));
  }
});

it('says that it has no archive where the thread cannot read an article', async () => {
  const ahead = await begun([{ file: join(workplace().folder, 'tidak-ada.json') }]);
  expect(await ahead.has('headlines')).toBe(false);
  expect(await ahead.has('quotes')).toBe(false);
});
