import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('a verb that no list has', () => {
  it.each([
    ['id', '“Air naik lagi,” celutuk Ratna Wulandari.', 'Ratna Wulandari'],
    ['id', '“Air naik lagi,” Ratna Wulandari menyeletuk.', 'Ratna Wulandari'],
    ['id', 'Ratna Wulandari membatin, “Air naik lagi.”', 'Ratna Wulandari'],
    ['id', 'Ratna Wulandari datang. “Air naik lagi,” celutuknya.', 'Ratna Wulandari'],
    ['id', 'Ratna Wulandari datang. “Air naik lagi,” terangnnya.', 'Ratna Wulandari'],
    ['en', '“The water is back,” deadpanned Anna Pell.', 'Anna Pell'],
    ['en', '“The water is back,” Anna Pell deadpanned.', 'Anna Pell'],
    ['en', 'Anna Pell deadpanned, “The water is back again.”', 'Anna Pell'],
  ] as const)('attributes in %s: %s', (language, text, speaker) => {
    expect(spoken(language, text).map((quote) => quote.split(' — ')[1])).toEqual([speaker]);
  });

  it('is none where it does not lead into the words', () => {
    expect(
      spoken('id', 'Ratna Wulandari menutup pintu. Warga di hilir menunggu, “Air naik lagi.”'),
    ).not.toContain('Air naik lagi — Warga');
  });
});
