import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  withSlug,
  type StoredDocument,
} from '../../../../src/core/search/archive/archive-document.ts';
import {
  encodeDocuments,
  readDocuments,
  rowsOf,
  type DocumentFile,
} from '../../../../src/core/search/archive/document-file.ts';
import {
  createLocalIndexer,
  type LocalIndex,
} from '../../../../src/core/search/archive/local-index.ts';
import { searchDocuments } from '../../../../src/core/search/archive/search-documents.ts';
import type {
  Answer,
  SearchRequest,
  SearchResult,
} from '../../../../src/core/search/search-backend.ts';
import { atOnce } from '../../../../src/core/language/sliced.ts';
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A headline as files have it. */
const document = (text: string, rest: Partial<StoredDocument> = {}): StoredDocument => ({
  text,
  inLanguage: 'id',
  people: [],
  ...rest,
});

const archive = [
  ['Bendungan Selo Retak, Warga Diminta Mengungsi', '2024-03-12', 'Nasional'],
  ['Perbaikan Bendungan Selo Dimulai Pekan Depan', '2024-03-15T10:15:00+07:00', 'Nasional'],
  ['Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur', '2024-02-01', 'Politik'],
  ['Warga Muara Teja Memilih di Tengah Hujan', '2024-01-30', 'Politik'],
  ['Pasar Ikan Muara Teja Kembali Ramai', '2024-04-02', 'Ekonomi'],
  ['Salat Jum’at di Alun-alun Kota Lama', '2023-11-03', 'Budaya'],
  ['AT&T Tidak Jadi Membangun Menara di Tanjung Sari', '2023-10-01', 'Ekonomi'],
  ['Governor Orders New Checks of Selo Dam', '2024-03-13', 'English'],
  ['Villagers Voted to Keep the Old Market', '2024-03-01', 'English'],
  ['Tanpa Tanggal: Catatan dari Muara Teja', undefined, undefined],
]
  .toSorted(([, one = ''], [, other = '']) => compare(other, one))
  .map(([text = '', datePublished, articleSection]) =>
    document(text, {
      inLanguage: articleSection === 'English' ? 'en' : 'id',
      ...(datePublished !== undefined && { datePublished }),
      ...(articleSection !== undefined && { articleSection }),
    }),
  );

const fileOf = (documents: readonly StoredDocument[]): DocumentFile =>
  readDocuments(new TextEncoder().encode(encodeDocuments(documents.map(withSlug))));

function indexOf(documents: readonly StoredDocument[]): LocalIndex {
  const indexer = createLocalIndexer();
  const file = fileOf(documents);
  indexer.add(file, rowsOf(file));
  return atOnce(indexer.index());
}

const index = indexOf(archive);

type Options = Partial<SearchRequest>;

const find = (query: string, options: Options = {}, among = index): Promise<Answer> =>
  searchDocuments(among, { in: 'headlines', query, limit: 10, ...options }, 'all', {
    signal: new AbortController().signal,
    notices: [],
  });

async function hitsOf(query: string, options?: Options, among?: LocalIndex) {
  return (await find(query, options, among)).hits;
}

async function headlines(query: string, options?: Options, among?: LocalIndex): Promise<string[]> {
  return (await hitsOf(query, options, among)).map(({ text }) => text);
}

const first = async (query: string): Promise<string | undefined> => (await headlines(query))[0];
const textsOf = (hits: readonly SearchResult[]): string[] => hits.map(({ text }) => text);

describe('a search of documents in memory', () => {
  it('wants every word', async () => {
    expect(await headlines('bendungan selo ')).toHaveLength(2);
    expect(await headlines('bendungan warga ')).toEqual([
      'Bendungan Selo Retak, Warga Diminta Mengungsi',
    ]);
  });

  it('finds what is still being typed', async () => {
    expect(await first('pasar ik')).toBe('Pasar Ikan Muara Teja Kembali Ramai');
    expect(await first('wulan')).toBe('Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur');
  });

  it('finds the other forms of a word in both languages', async () => {
    expect((await headlines('pilihan')).toSorted()).toEqual([
      'Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur',
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
    expect(await first('voting')).toBe('Villagers Voted to Keep the Old Market');
  });

  it('puts the word itself before its relatives', async () => {
    expect(await first('memilih')).toBe('Warga Muara Teja Memilih di Tengah Hujan');
    expect(await first('pemilihan')).toBe('Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur');
  });

  it('corrects one slip in a word of four letters and two in one of eight', async () => {
    expect(await first('bendugan retak')).toBe('Bendungan Selo Retak, Warga Diminta Mengungsi');
    expect(await first('wulnadri ')).toBe('Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur');
    expect(await first('pasr ikan')).toBe('Pasar Ikan Muara Teja Kembali Ramai');
    expect(await headlines('dom ')).toEqual([]);
  });

  it('answers with most of the words where none has all', async () => {
    expect(await first('bendungan selo meledak')).toContain('Bendungan Selo');
    expect(await headlines('zebra jerapah gajah')).toEqual([]);
  });

  it('does not mind signs, case and how they are written', async () => {
    expect(await first('JUMAT')).toBe('Salat Jum’at di Alun-alun Kota Lama');
    expect(await first("jum'at alun alun")).toBe('Salat Jum’at di Alun-alun Kota Lama');
    expect(await first('at&t')).toBe('AT&T Tidak Jadi Membangun Menara di Tanjung Sari');
  });

  it('holds to phrases and leaves out what is not wanted', async () => {
    expect(await headlines('"muara teja" pasar')).toEqual(['Pasar Ikan Muara Teja Kembali Ramai']);
    expect(await headlines('“teja muara”')).toEqual([]);
    expect(await headlines('muara -pasar -tanggal')).toEqual([
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
  });

  it('narrows by section, by name or slug', async () => {
    expect(await headlines('selo', { section: 'English' })).toEqual([
      'Governor Orders New Checks of Selo Dam',
    ]);
    expect(await headlines('teja', { section: 'ekonomi' })).toHaveLength(1);
  });

  it('gives all of a section, of some days or of neither where no words are asked for, the newest first', async () => {
    expect(await headlines('section:ekonomi')).toEqual([
      'Pasar Ikan Muara Teja Kembali Ramai',
      'AT&T Tidak Jadi Membangun Menara di Tanjung Sari',
    ]);
    expect(await headlines('rubrik:english sejak:2024-03-10')).toEqual([
      'Governor Orders New Checks of Selo Dam',
    ]);
    expect(await headlines('sampai:2023')).toEqual([
      'Salat Jum’at di Alun-alun Kota Lama',
      'AT&T Tidak Jadi Membangun Menara di Tanjung Sari',
    ]);
    expect((await find('-selo')).total).toBe(archive.length - 3);
  });

  it('narrows by days, both included, and by months', async () => {
    expect(await headlines('selo', { from: '2024-03-13', to: '2024-03-15' })).toHaveLength(2);
    expect(await headlines('teja', { from: '2024-04' })).toEqual([
      'Pasar Ikan Muara Teja Kembali Ramai',
    ]);
    expect(await headlines('teja', { to: '2024-01' })).toEqual([
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
  });

  it('marks the words that answered', async () => {
    const [hit] = await hitsOf('pemilih gub', { limit: 1 });
    expect(hit?.ranges.map(({ start, end }) => hit.text.slice(start, end))).toEqual([
      'Terpilih',
      'Pemilihan',
      'Gubernur',
    ]);
  });

  it('has the newest first among equals', async () => {
    const same = indexOf([2, 1, 0].map((at) => document('Kabar Baik', { slug: `berita-${at}` })));
    expect((await hitsOf('kabar', {}, same)).map(({ slug }) => slug)).toEqual([
      'berita-2',
      'berita-1',
      'berita-0',
    ]);
  });

  it('gives nothing for nothing', async () => {
    expect(await headlines('')).toEqual([]);
    expect(await headlines('  -- "" ')).toEqual([]);
    expect(await headlines('selo', {}, indexOf([]))).toEqual([]);
  });

  it('takes hostile queries', async () => {
    for (const query of [
      '"'.repeat(5000),
      'a '.repeat(5000),
      '-'.repeat(5000),
      'x'.repeat(100_000),
    ]) {
      await expect(headlines(query)).resolves.toBeInstanceOf(Array);
    }
  });

  it('finds every headline by its own words, and by three letters of its last', async () => {
    const word = fc.constantFrom(
      ...'bendungan selo retak warga memilih pasar ikan 2024 gubernur'.split(' '),
    );
    const headline = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(headline, { minLength: 1, maxLength: 12 }), async (given) => {
        const built = indexOf(given.map((text) => document(text)));
        for (const text of given) {
          const words = text.split(' ');
          const typed = [...words.slice(0, -1), words.at(-1)?.slice(0, 3)].join(' ');
          for (const query of [text, typed]) {
            expect(await headlines(query, { limit: given.length }, built)).toContain(text);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('reads fields in the query', async () => {
    expect(await headlines('teja rubrik:ekonomi')).toEqual(['Pasar Ikan Muara Teja Kembali Ramai']);
    expect(await headlines('teja sampai:2024-01')).toEqual([
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
  });

  it('narrows by person, by id or by a part of it', async () => {
    const named = indexOf([
      document('Kabar Selo', { people: ['ratna-wulandari'] }),
      document('Kabar Teja', { people: ['darmo-sasmita', 'ratna-dewi'] }),
    ]);
    const asked = (query: string): Promise<string[]> => headlines(query, {}, named);
    expect(await asked('kabar tokoh:ratna-wulandari')).toEqual(['Kabar Selo']);
    expect(await asked('kabar tokoh:ratna')).toEqual(['Kabar Selo', 'Kabar Teja']);
    expect(await asked('kabar person:"Darmo Sasmita"')).toEqual(['Kabar Teja']);
  });

  it('puts words that stand together and in order before the same words apart', async () => {
    const built = indexOf(
      ['Selo Tanpa Bendungan', 'Bendungan Tua di Selo', 'Kini Bendungan Selo'].map((text) =>
        document(text),
      ),
    );
    expect(await headlines('bendungan selo', {}, built)).toEqual([
      'Kini Bendungan Selo',
      'Bendungan Tua di Selo',
      'Selo Tanpa Bendungan',
    ]);
  });

  it('answers the same, built in one go or by additions', async () => {
    const queries = ['selo', 'pilihan', 'muara tej', 'bendugnan selo', '"muara teja"', 'voting'];
    const cuts = fc.array(fc.nat(archive.length), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.constantFrom(...queries), async (given, query) => {
        const indexer = createLocalIndexer();
        const file = fileOf(archive);
        let start = 0;
        for (const end of [...given.toSorted((a, b) => a - b), archive.length]) {
          indexer.add(file, rowsOf(file).slice(start, end));
          atOnce(indexer.index());
          start = end;
        }
        expect(await find(query, {}, atOnce(indexer.index()))).toEqual(await find(query));
      }),
    );
  });

  it('gives at most as many as asked for, in falling order of score', async () => {
    const hits = await hitsOf('selo', { limit: 2 });
    expect(textsOf(hits)).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });

  it('counts all answers, more than are shown, by section and by year', async () => {
    const { hits, total, isExact, facets } = await find('teja', { limit: 1 });
    expect([hits.length, total, isExact]).toEqual([1, 3, true]);
    expect(new Map(facets.sections)).toEqual(
      new Map([
        ['politik', 1],
        ['ekonomi', 1],
        ['', 1],
      ]),
    );
    expect(facets.years).toEqual([
      [0, 1],
      [2024, 2],
    ]);
  });

  it('counts the other sections too when one is chosen', async () => {
    const { total, facets } = await find('teja', { section: 'ekonomi' });
    expect(total).toBe(1);
    expect(new Map(facets.sections).get('politik')).toBe(1);
    expect(facets.years).toEqual([[2024, 1]]);
  });

  it('says what may have been meant, only where a correction found the answer', async () => {
    expect((await find('bendugnan selo')).didYouMean).toBe('bendungan selo');
    expect((await find('pilihan')).didYouMean).toBeUndefined();
    expect((await find('bendung')).didYouMean).toBeUndefined();
  });
});
