import { createHash } from 'node:crypto';
import type { ArchiveDocument } from '../../../../src/core/search/archive/archive-document.ts';
import type { ArchiveFile } from '../../../../src/core/search/archive/archive-file.ts';
import { buildArchive } from '../../../../src/core/search/archive/build-archive.ts';
import { inArchiveOrder } from '../../../../src/core/search/archive/document-order.ts';
import type { WrittenArchive } from '../../../../src/core/search/archive/finish-archive.ts';
import { openArchive, type Archive } from '../../../../src/core/search/archive/open-archive.ts';
import {
  updateArchive,
  type ArchiveChanges,
} from '../../../../src/core/search/archive/update-archive.ts';
import { slugOf } from '../../../../src/core/language/slug.ts';
import type { Answer, SearchRequest } from '../../../../src/core/search/search-backend.ts';

/** The files of an archive in memory, and how it is named. */
export type MemoryArchive = WrittenArchive & { readonly files: Map<string, Uint8Array> };

const writing = {
  timeZone: 'Asia/Jakarta',
  hash: (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex'),
};

/** Builds an archive of documents in any order. */
export function build(documents: readonly ArchiveDocument[]): Promise<MemoryArchive> {
  return collect(buildArchive(inArchiveOrder(documents, writing.timeZone), writing), new Map());
}

/** Changes an archive; its files stay as they were. `written` are the paths of the new ones. */
export async function update(
  { manifest, files }: MemoryArchive,
  changes: ArchiveChanges,
): Promise<MemoryArchive & { readonly written: readonly string[] }> {
  const all = new Map(files);
  const read = (path: string): Uint8Array => {
    const bytes = all.get(path);
    if (!bytes) throw new Error(`there is no ${path}`);
    return bytes;
  };
  const changed = await collect(updateArchive(manifest, changes, read, writing), all);
  return { ...changed, written: [...all.keys()].filter((path) => !files.has(path)) };
}

async function collect(
  writes: AsyncGenerator<ArchiveFile, WrittenArchive>,
  files: Map<string, Uint8Array>,
): Promise<MemoryArchive> {
  for (;;) {
    const { value, done } = await writes.next();
    if (done) return { ...value, files };
    files.set(value.path, value.bytes);
  }
}

/** Opens an archive; `asked` receives the path of every file that is fetched. */
export function open({ entry, files }: MemoryArchive, asked: string[] = []): Archive {
  return openArchive(entry, (path) => {
    asked.push(path);
    const bytes = files.get(path);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('not found'));
  });
}

/** All answers to a query, the last being the best. */
export async function answers(
  archive: Archive,
  query: string,
  fields: Partial<SearchRequest> = {},
): Promise<Answer[]> {
  const found: Answer[] = [];
  const request: SearchRequest = { in: 'headlines', query, limit: 10, ...fields };
  for await (const answer of archive.search(request, new AbortController().signal))
    found.push(answer);
  return found;
}

/** The last answer to a query. */
export async function best(
  archive: Archive,
  query: string,
  fields: Partial<SearchRequest> = {},
): Promise<Answer> {
  const last = (await answers(archive, query, fields)).at(-1);
  if (!last) throw new Error('there was no answer');
  return last;
}

/** A headline as a document. */
export function headline(text: string, rest: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return { text, slug: slugOf(text), inLanguage: 'id', people: [], ...rest };
}

const SUBJECTS =
  'Warga Petani Nelayan Gubernur Bupati Guru Pelajar Pedagang Pengrajin Dokter'.split(' ');
const VERBS =
  'Membangun Memilih Menolak Menjaga Membuka Menutup Menanam Melepas Mencari Merayakan'.split(' ');
const OBJECTS =
  'Jembatan Pasar Sekolah Bendungan Pelabuhan Hutan Sawah Perpustakaan Menara Taman'.split(' ');
const PLACES = 'Selo Muara Teja Tanjung Sari Lembah Wening Karang Jati Batur'.split(' ');
const SECTIONS = ['Nasional', 'Ekonomi', 'Budaya'];

/** So many invented headlines of different words, the newest first, a day for every five. */
export function inventedHeadlines(count: number): ArchiveDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2024, 5, 30) - Math.floor(at / 5) * 86_400_000).toISOString();
    const words = [SUBJECTS, VERBS, OBJECTS, PLACES].map(
      (list, place) => list[Math.floor(at / 7 ** place) % list.length],
    );
    return headline(
      `${words.join(' ')} ke${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
      {
        datePublished: day.slice(0, 10),
        articleSection: SECTIONS[at % SECTIONS.length] ?? '',
        people: at % 4 === 0 ? ['ratna-wulandari'] : [],
      },
    );
  });
}
