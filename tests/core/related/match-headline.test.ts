import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeadlineMatcher, headlineKey } from '../../../src/core/related/match-headline.ts';

const LONG = 'Warga Muara Teja Gotong Royong Membersihkan Pasar Ikan Lama';

/** A matcher that is told headlines by the slugs of their articles. */
function matcherKnowing(...told: readonly (readonly [slug: string, headline: string])[]) {
  const headlines = new Map(told);
  const matcher = createHeadlineMatcher((slug) => headlines.get(slug));
  for (const [slug, headline] of told) matcher.add(slug, headline);
  return matcher;
}

function matcherOf(...headlines: string[]) {
  return matcherKnowing(
    ...headlines.map((headline, number) => [`berita-${number}`, headline] as const),
  );
}

describe('createHeadlineMatcher', () => {
  it.each([
    'warga muara teja gotong royong membersihkan pasar ikan lama',
    '“Warga Muara Teja” Gotong-Royong Membersihkan Pasar Ikan Lama!',
    'Warga Muara Teja Gotongroyong Membersihkan Pasar Ikan Lama',
    'Warga Muara Teja Gotong Royong Membersihkan…',
    'Warga Muara Teja Gotong Royong Membersih...',
    'Warga di Muara Teja Gotong Royong Membersihkan Pasar Ikan Lama',
    'Warga Muara Teja Gotong Royong Membersihkan Pasar Ikan yang Lama',
  ])('finds the article in %j', (headline) => {
    expect(matcherOf('Bendungan Selo Retak', LONG).find(headline)).toBe('berita-1');
  });

  it.each([
    ['Membangun Kota dari Pinggir, Jilid I', 'Membangun Kota dari Pinggir, Jilid II'],
    [
      'Hasil Pemilihan Gubernur Putaran Pertama 2024',
      'Hasil Pemilihan Gubernur Putaran Pertama 2025',
    ],
    [
      'Gubernur Tidak Akan Menutup Pelabuhan Lama Muara Teja',
      'Gubernur Akan Menutup Pelabuhan Lama Muara Teja',
    ],
    ['Wakil Gubernur Resmikan Pasar Ikan Muara Teja', 'Gubernur Resmikan Pasar Ikan Muara Teja'],
    ['Harga Beras Naik Rp 1,2 Ribu', 'Harga Beras Naik Rp 12 Ribu'],
    [
      'Nelayan Teja Kalahkan Nelayan Selo dalam Lomba Perahu',
      'Nelayan Selo Kalahkan Nelayan Teja dalam Lomba Perahu',
    ],
    [
      'Kereta dari Selo ke Muara Teja Kembali Berjalan',
      'Kereta ke Selo dari Muara Teja Kembali Berjalan',
    ],
    ['Dua Nelayan Muara Teja Hilang di Laut Utara', 'Tiga Nelayan Muara Teja Hilang di Laut Utara'],
    [
      'Governor Will Not Close the Old Harbour of Teja',
      'Governor Will Close the Old Harbour of Teja',
    ],
    ['Bendungan Selo Retak', 'Bendungan di Selo Retak'],
  ])('tells %j and %j apart', (known, other) => {
    expect(matcherOf(known).find(other)).toBeUndefined();
    expect(matcherOf(other).find(known)).toBeUndefined();
    expect(matcherOf(known, other).find(other)).toBe('berita-1');
  });

  it('does not guess between two that begin alike', () => {
    const matcher = matcherOf(
      'Jadwal Kapal dari Muara Teja Bulan Mei',
      'Jadwal Kapal dari Muara Teja Bulan Juni',
    );
    expect(matcher.find('Jadwal Kapal dari Muara Teja…')).toBeUndefined();
    expect(matcher.find('Jadwal Kapal dari Muara Teja Bulan J…')).toBe('berita-1');
  });

  it('does not complete what is cut too early, or not cut at all', () => {
    const matcher = matcherOf(LONG);
    expect(matcher.find('Warga Muara Teja…')).toBeUndefined();
    expect(matcher.find('Warga Muara Teja Gotong Royong')).toBeUndefined();
  });

  it('takes the first of two articles with one headline, whichever was added first', () => {
    const matcher = matcherKnowing(
      ['cuaca-hari-ini-2', 'Cuaca Hari Ini'],
      ['cuaca-hari-ini', 'Cuaca Hari Ini'],
    );
    expect(matcher.find('CUACA HARI INI')).toBe('cuaca-hari-ini');
  });

  it('forgets a headline that an article no longer has', () => {
    const matcher = matcherKnowing(
      ['selo', 'Bendungan Selo Retak'],
      ['selo', 'Bendungan Selo Retak Lagi'],
    );
    expect(matcher.find('Bendungan Selo Retak')).toBeUndefined();
    expect(matcher.find('Bendungan Selo Retak Lagi')).toBe('selo');
  });

  it('finds nothing for nothing', () => {
    expect(matcherOf(LONG).find('')).toBeUndefined();
    expect(matcherOf('').find('…')).toBeUndefined();
  });

  it('finds each of very many headlines', () => {
    const headlines = Array.from({ length: 5_000 }, (_, number) => `Kabar ${number} dari Selo`);
    const matcher = matcherOf(...headlines);
    const found = headlines.map((headline) => matcher.find(headline));
    expect(found).toEqual(headlines.map((_, number) => `berita-${number}`));
  });

  it('finds every headline that it knows', () => {
    const headline = fc
      .string({ unit: 'binary', maxLength: 40 })
      .filter((text) => headlineKey(text) !== '');
    fc.assert(
      fc.property(headline, (text) => {
        expect(matcherOf(text).find(text)).toBe('berita-0');
        expect(matcherOf(text).find(headlineKey(text))).toBe('berita-0');
      }),
    );
  });
});
