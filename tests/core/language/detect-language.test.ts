import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/language/detect-language.ts';
import { isStopWord } from '../../../src/core/language/stop-words.ts';

describe('detectLanguage', () => {
  it.each([
    ['id', 'Warga yang tinggal di bawah Bendungan Selo diminta mengungsi sebelum malam.'],
    ['id', 'Ratna Wulandari membuka pameran di balai kota bersama warga yang datang dari desa.'],
    ['en', 'Repairs to the dam have begun after last week’s flood, the governor said.'],
    ['en', 'People who live below the dam were told to leave before night.'],
    ['und', 'Bendungan Selo'],
    ['und', '12 34 56'],
    ['und', ''],
    ['und', 'Le président de la commission a annoncé que les mesures seraient prises.'],
    ['und', 'Мы начинаем ремонт плотины завтра'],
  ])('finds %s in %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not misled by a quotation in the other language', () => {
    const text =
      'Gubernur mengatakan bahwa perbaikan itu tidak akan selesai tahun ini. “We will do what we can,” katanya kepada para wartawan yang menunggu di depan kantor.';
    expect(detectLanguage(text)).toBe('id');
  });
});

describe('isStopWord', () => {
  it('knows the words of grammar of a language only', () => {
    expect(isStopWord('yang', 'id')).toBe(true);
    expect(isStopWord('yang', 'en')).toBe(false);
    expect(isStopWord('the', 'en-GB')).toBe(true);
    expect(isStopWord('bendungan', 'id-ID')).toBe(false);
    expect(isStopWord('the', 'fr')).toBe(false);
  });
});
