import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/language/fold.ts';
import { searchTitles } from '../../../src/core/search/search-titles.ts';
import { createTitleIndex, type Title } from '../../../src/core/search/title-index.ts';

const archive: Title[] = [
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
].map(([headline = '', datePublished, articleSection]) => ({
  slug: fold(headline).replaceAll(' ', '-'),
  headline,
  ...(datePublished !== undefined && { datePublished }),
  ...(articleSection !== undefined && { articleSection }),
}));
const index = createTitleIndex(archive);
const headlines = (query: string, options = {}): string[] =>
  searchTitles(index, query, { limit: 10, ...options }).map(({ headline }) => headline);
const first = (query: string): string | undefined => headlines(query)[0];

describe('searchTitles', () => {
  it('wants every word', () => {
    expect(headlines('bendungan selo ')).toHaveLength(2);
    expect(headlines('bendungan warga ')).toEqual([
      'Bendungan Selo Retak, Warga Diminta Mengungsi',
    ]);
  });

  it('finds what is still being typed', () => {
    expect(first('pasar ik')).toBe('Pasar Ikan Muara Teja Kembali Ramai');
    expect(first('wulan')).toBe('Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur');
  });

  it('finds the other forms of a word in both languages', () => {
    expect(headlines('pilihan').toSorted()).toEqual([
      'Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur',
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
    expect(first('voting')).toBe('Villagers Voted to Keep the Old Market');
  });

  it('puts the word itself before its relatives', () => {
    expect(first('memilih')).toBe('Warga Muara Teja Memilih di Tengah Hujan');
    expect(first('pemilihan')).toBe('Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur');
  });

  it('corrects one slip in a word of four letters and two in one of eight', () => {
    expect(first('bendugan retak')).toBe('Bendungan Selo Retak, Warga Diminta Mengungsi');
    expect(first('wulnadri ')).toBe('Ratna Wulandari Terpilih Lagi dalam Pemilihan Gubernur');
    expect(first('pasr ikan')).toBe('Pasar Ikan Muara Teja Kembali Ramai');
    expect(headlines('dom ')).toEqual([]);
  });

  it('answers with most of the words where none has all', () => {
    expect(first('bendungan selo meledak')).toContain('Bendungan Selo');
    expect(headlines('zebra jerapah gajah')).toEqual([]);
  });

  it('does not mind signs, case and how they are written', () => {
    expect(first('JUMAT')).toBe('Salat Jum’at di Alun-alun Kota Lama');
    expect(first("jum'at alun alun")).toBe('Salat Jum’at di Alun-alun Kota Lama');
    expect(first('at&t')).toBe('AT&T Tidak Jadi Membangun Menara di Tanjung Sari');
  });

  it('holds to phrases and leaves out what is not wanted', () => {
    expect(headlines('"muara teja" pasar')).toEqual(['Pasar Ikan Muara Teja Kembali Ramai']);
    expect(headlines('“teja muara”')).toEqual([]);
    expect(headlines('muara -pasar -tanggal')).toEqual([
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
  });

  it('narrows by section, by name or slug', () => {
    expect(headlines('selo', { section: 'English' })).toEqual([
      'Governor Orders New Checks of Selo Dam',
    ]);
    expect(headlines('teja', { section: 'ekonomi' })).toHaveLength(1);
  });

  it('narrows by days, both included, and by months', () => {
    expect(headlines('selo', { from: '2024-03-13', to: '2024-03-15' })).toHaveLength(2);
    expect(headlines('teja', { from: '2024-04' })).toEqual(['Pasar Ikan Muara Teja Kembali Ramai']);
    expect(headlines('teja', { to: '2024-01' })).toEqual([
      'Warga Muara Teja Memilih di Tengah Hujan',
    ]);
  });

  it('marks the words that answered', () => {
    const [hit] = searchTitles(index, 'pemilih gub', { limit: 1 });
    expect(hit?.ranges.map(({ start, end }) => hit.headline.slice(start, end))).toEqual([
      'Terpilih',
      'Pemilihan',
      'Gubernur',
    ]);
  });

  it('has the newest first among equals, the undated last', () => {
    const same = ['2024-01-01', undefined, '2024-01-03', '2024-01-02'].map((datePublished, at) => ({
      slug: `berita-${at}`,
      headline: 'Kabar Baik',
      ...(datePublished !== undefined && { datePublished }),
    }));
    const hits = searchTitles(createTitleIndex(same), 'kabar', { limit: 4 });
    expect(hits.map(({ slug }) => slug)).toEqual(['berita-2', 'berita-3', 'berita-0', 'berita-1']);
  });

  it('gives nothing for nothing', () => {
    expect(headlines('')).toEqual([]);
    expect(headlines('  -- "" ')).toEqual([]);
    expect(headlines('-selo')).toEqual([]);
    expect(searchTitles(createTitleIndex([]), 'selo', { limit: 5 })).toEqual([]);
  });

  it('takes hostile queries', () => {
    for (const query of [
      '"'.repeat(5000),
      'a '.repeat(5000),
      '-'.repeat(5000),
      'x'.repeat(100_000),
    ]) {
      expect(() => headlines(query)).not.toThrow();
    }
  });

  it('finds every headline by its own words, and by three letters of its last', () => {
    const word = fc.constantFrom(
      ...'bendungan selo retak warga memilih pasar ikan 2024 gubernur'.split(' '),
    );
    const headline = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(headline, { minLength: 1, maxLength: 12 }), (given) => {
        const built = createTitleIndex(
          given.map((text, at) => ({ slug: `s${at}`, headline: text })),
        );
        for (const text of given) {
          const words = text.split(' ');
          const typed = [...words.slice(0, -1), words.at(-1)?.slice(0, 3)].join(' ');
          for (const query of [text, typed]) {
            const hits = searchTitles(built, query, { limit: given.length });
            expect(hits.map((hit) => hit.headline)).toContain(text);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives at most as many as asked for, in falling order of score', () => {
    const hits = searchTitles(index, 'selo', { limit: 2 });
    expect(hits).toHaveLength(2);
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0);
  });
});
