import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { spoken, spokenIn } from './spoken.ts';

describe('what is somebody’s speech', () => {
  it.each([
    ['id', 'Simak juga video “Detik-detik air bah di Selo” di sini: tonton sampai habis.'],
    ['id', 'Tonton Video "Warga Selo Mengungsi Malam Ini"'],
    ['id', 'Baca juga: "Bendungan Selo Penuh"'],
    ['en', 'Watch the video “Night of the flood in Selo” here.'],
    ['id', 'Ia menulis buku berjudul “Hidup di Tepi Air”.'],
    ['id', 'Festival bertajuk “Selo Run Fest 2025” digelar Minggu.'],
    ['en', 'Her new documentary, “The Long Dam,” opens on Friday.'],
    ['en', 'She appeared on the station’s “Morning Coast” on Friday.'],
    ['id', 'Sistem itu dikenal dengan istilah “pintu ganda”.'],
    ['id', 'Nama itu kata ‘konsensus’ yang sering dipakai.'],
    ['en', 'The so-called “dam tax” was dropped.'],
    ['en', 'Robert “Bob” Pell runs the ferry.'],
    ['en', 'He is known by the nickname “Shorty.”'],
    ['en', 'The “smart” gates failed again.'],
    ['id', '“Daerah Rawan”'],
    ['id', '“https://contoh.example/banjir?x=1”'],
    ['en', '<a class="lead">Flood</a>'],
  ] as const)('is not in %s: %s', (language, text) => {
    expect(spoken(language, text)).toEqual([]);
  });

  it('takes a heading in marks for a title', () => {
    expect(spokenIn('id', [{ type: 'heading', level: 2, text: '“Kami Tidak Takut”' }])).toEqual([]);
  });

  it('finds quotations in list items and quotation blocks', () => {
    const found = spokenIn('id', [
      {
        type: 'list',
        ordered: false,
        items: [{ text: 'Banjir.' }, { text: '“Air naik,” kata Ratna Wulandari.' }],
      },
      { type: 'quotation', text: '“Kami siap,” kata Darmo Sasmita.' },
    ]);
    expect(found).toEqual(['Air naik — Ratna Wulandari', 'Kami siap — Darmo Sasmita']);
  });

  it('tells speech from a fragment of it', () => {
    const body = [
      {
        type: 'paragraph' as const,
        text: 'Ratna Wulandari menyebut rencana itu “terlalu lambat”. “Air naik setiap malam,” katanya.',
      },
    ];
    const { quotes } = findQuotes({ inLanguage: 'id', headline: '', body });
    expect(quotes.map(({ kind }) => kind)).toEqual(['fragment', 'speech']);
  });

  it('leaves scare quotes alone in Indonesian', () => {
    expect(spoken('id', 'Pertemuan dua “raja” itu berlangsung singkat.')).toEqual([]);
  });
});
