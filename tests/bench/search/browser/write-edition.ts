import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionPaths } from '../../../../src/core/edition/edition-paths.ts';
import type { Edition, Leaf, Section, Summary } from '../../../../src/core/edition/edition.ts';
import { sectionSlug } from '../../../../src/core/edition/section-slug.ts';
import type { ArchiveDocument } from '../../../../src/core/search/archive/archive-document.ts';
import { buildArchive } from '../../../../src/core/search/archive/build-archive.ts';
import type { ArchiveEntry } from '../../../../src/core/search/archive/format.ts';
import { documentsOf, SECTIONS } from '../headlines.ts';
import { archiveWriting, writeArchive } from '../write-archive.ts';

const FRONT = 10;
const LEAF = '1';
const DAY = '2025-01-01';

/**
 * Writes as much of an edition as a search needs: `edition.json`, a front page and the archives. There are neither
 * articles nor quotes.
 */
export async function writeEdition(headlines: string, folder: string): Promise<Edition> {
  const front: ArchiveDocument[] = [];
  async function* documents() {
    for await (const document of documentsOf(headlines)) {
      if (front.length < FRONT) front.push(document);
      yield document;
    }
  }
  const entry = await archiveIn(folder, 'headlines', documents());
  const quotes = await archiveIn(folder, 'quotes', []);
  const leaf: Leaf = { id: LEAF, summaries: front.map(summaryOf) };
  const edition: Edition = {
    formatVersion: 1,
    name: 'Warta Selo',
    inLanguage: 'id',
    timeZone: 'Asia/Jakarta',
    dateModified: DAY,
    revision: entry.newest,
    articles: entry.documents,
    sections: SECTIONS.map((name) => sectionOf(name, entry)),
    newest: LEAF,
    people: { count: 0, files: 0 },
    search: { headlines: entry, quotes },
  };
  writeJson(join(folder, editionPaths.leaf(LEAF)), leaf);
  writeJson(join(folder, editionPaths.edition), edition);
  return edition;
}

async function archiveIn(
  folder: string,
  collection: 'headlines' | 'quotes',
  documents: AsyncIterable<ArchiveDocument> | Iterable<ArchiveDocument>,
): Promise<ArchiveEntry> {
  const below = join(folder, editionPaths.search(collection, ''));
  return (await writeArchive(buildArchive(documents, archiveWriting), below)).entry;
}

function summaryOf({ text, slug, datePublished, articleSection }: ArchiveDocument): Summary {
  return {
    slug,
    headline: text,
    ...(datePublished !== undefined && { datePublished }),
    ...(articleSection !== undefined && { articleSection }),
    dateImported: DAY,
    inLanguage: 'id',
    quotes: 0,
    minutes: 1,
    revision: slug,
  };
}

function sectionOf(name: string, { documents }: ArchiveEntry): Section {
  const slug = sectionSlug({ articleSection: name }) ?? name;
  return { slug, name, articles: Math.ceil(documents / SECTIONS.length), newest: LEAF };
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
