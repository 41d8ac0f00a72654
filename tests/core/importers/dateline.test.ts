import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/core/importers/page/dateline.ts';

describe('datelines', () => {
  it.each([
    ['Muara Selo | KABARSELO.co – Air naik', 'Muara Selo', 'KABARSELO.co'],
    ['SELO, KABARSELO.com - Air naik', 'SELO', 'KABARSELO.com'],
    ['SELO, KabarSelo.com | Air naik', 'SELO', 'KabarSelo.com'],
    ['SELO,KABARSELO.com- Air naik', 'SELO', 'KABARSELO.com'],
    ['KABARSELO.CO, Selo - Air naik', 'Selo', 'KABARSELO.CO'],
    ['KABARSELO.CO.ID, PULAU KALIS -- Air naik', 'PULAU KALIS', 'KABARSELO.CO.ID'],
    ['Muara Selo (KABAR) - Air naik', 'Muara Selo', 'KABAR'],
    ['Muara Selo, Selo Raya (KABAR News) - Air naik', 'Muara Selo, Selo Raya', 'KABAR News'],
    ['Selo Raya, KABAR – Air naik', 'Selo Raya', 'KABAR'],
    ['Selo, Radar Pesisir – Air naik', 'Selo', 'Radar Pesisir'],
    ['RadarSelo, Selo — Air naik', 'Selo', 'RadarSelo'],
    ['Selo-KB: Air naik', 'Selo', 'KB'],
    ['KABARSELO.COM - SELO. Air naik', 'SELO', 'KABARSELO.COM'],
    ['SELO, KABARSELO.CO :Air naik', 'SELO', 'KABARSELO.CO'],
    ["BERITANEWS, Selo ' Air naik", 'Selo', 'BERITANEWS'],
    ['DAMAR, May 14 (Selo Post) — The river rose', 'DAMAR', 'Selo Post'],
    ['DAMAR, May 14 (Wireline) - The river rose', 'DAMAR', 'Wireline'],
    ['Kabarselo.com, Jakarta Air naik', 'Jakarta', 'Kabarselo.com'],
    ['Kabarselo.com, JakartaAir naik', 'Jakarta', 'Kabarselo.com'],
    ['Medan (kabarselo.com)', 'Medan', 'kabarselo.com'],
    ['RadarSelo, Muara Damar', 'Muara Damar', 'RadarSelo'],
  ])('reads place and outlet of “%s”', (text, dateline, publisher) => {
    expect(readDateline(text)).toMatchObject({ dateline, publisher });
  });

  it.each([
    ['MUARA SELO — Air naik', 'MUARA SELO'],
    ['SELO – Air naik', 'SELO'],
    ['CARROW, Calif. — Each morning they wait', 'CARROW, Calif.'],
    ['LOWMERE, Ohio – The mill burned', 'LOWMERE, Ohio'],
    ['SELO, RABU — Air naik', 'SELO'],
    ['Jakarta, 12 September 2023 – Air naik', 'Jakarta'],
    ['Jakarta – Air naik di tiga kecamatan', 'Jakarta'],
    ['Selo -', 'Selo'],
  ])('reads the place of “%s”', (text, dateline) => {
    const found = readDateline(text);
    expect(found).toMatchObject({ dateline });
    expect(found?.publisher).toBeUndefined();
  });

  it.each([
    ['kabarselo.id - Air naik', 'kabarselo.id'],
    ['KABARSELO.COM-Air naik', 'KABARSELO.COM'],
    ['RADAR SELO– Air naik', 'RADAR SELO'],
    ['Radar Selo - Air naik', 'Radar Selo'],
  ])('reads the outlet of “%s”', (text, publisher) => {
    const found = readDateline(text);
    expect(found).toMatchObject({ publisher });
    expect(found?.dateline).toBeUndefined();
  });

  it.each([
    'Jakarta - Bandung ditempuh dalam dua jam dengan kereta.',
    'Air naik - dan warga mengungsi.',
    'Bupati Selo, Laksmi Paramita - yang baru dilantik - menolak.',
    'KPK - TNI bersinergi menjaga pelabuhan.',
    'UPDATE: Korban bertambah menjadi tiga orang.',
    'PT Selo Jaya (SLJ) - anak perusahaan daerah - merugi.',
    '“Selo - kota air,” katanya.',
    'Tiga orang: satu dewasa dan dua anak.',
  ])('finds none in “%s”', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });

  it('never reaches beyond the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const length = readDateline(text)?.length ?? 0;
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
