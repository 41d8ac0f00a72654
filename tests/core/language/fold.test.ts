import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/core/language/fold-name.ts';
import { fold, foldedWords } from '../../../src/core/language/fold.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('fold', () => {
  it.each([
    ['Bendungan SELO Retak', 'bendungan selo retak'],
    ["Salat Jum'at di Ma’ruf", 'salat jumat di maruf'],
    ['AT&T dan R&D, hukum & HAM, desa&kota', 'att dan rd hukum ham desa kota'],
    ['Korea-Utara: Rp 3,5 juta!', 'korea utara rp 3 5 juta'],
    ['Ångström café naïve Łódź', 'angstrom cafe naive lodz'],
    ['ﬁnal １２ ½', 'final 12 1 2'],
    ['kerja\u00ADsama', 'kerjasama'],
    ["'dikutip' begitu saja'", 'dikutip begitu saja'],
    ['— … !', ''],
  ])('folds %j to %j', (given, folded) => {
    expect(fold(given)).toBe(folded);
    expect(foldName(given)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(fold(given))).toBe(fold(given));
      }),
    );
  });

  it('takes a long text of one sign in linear time', () => {
    for (const sign of ["a'", 'a&', '&', "'", 'e\u0301', '\u{1d538}']) {
      expect(() => foldedWords(sign.repeat(200_000))).not.toThrow();
    }
  });
});

describe('foldedWords', () => {
  it('says where each word stands in the original', () => {
    const given = 'Kafe\u0301 “ﬁnal” 𝔸b, Jum’at';
    const places = foldedWords(given).map(({ word, start, end }) => [
      word,
      given.slice(start, end),
    ]);
    expect(places).toEqual([
      ['kafe', 'Kafe\u0301'],
      ['final', 'ﬁnal'],
      ['ab', '𝔸b'],
      ['jumat', 'Jum’at'],
    ]);
  });

  it('keeps its places inside the text, in order, and each leads to its word', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { word, start, end } of foldedWords(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(fold(given.slice(start, end)).replaceAll(' ', '')).toContain(word);
          last = start;
        }
      }),
    );
  });
});
