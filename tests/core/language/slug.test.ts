import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/core/language/slug.ts';

describe('slugOf', () => {
  it.each([
    [
      'Bendungan Selo Retak, Warga Diminta Mengungsi',
      'bendungan-selo-retak-warga-diminta-mengungsi',
    ],
    ['Café di Jum’at Sore: 3,5 Juta Cangkir', 'cafe-di-jumat-sore-3-5-juta-cangkir'],
    ['  “Kami Tidak Takut”  ', 'kami-tidak-takut'],
  ])('makes %j %j', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('is cut at a word', () => {
    const slug = slugOf('Pelabuhan '.repeat(20));
    expect(slug).toBe(Array(8).fill('pelabuhan').join('-'));
  });

  it('is a hash where nothing of the headline is ASCII', () => {
    expect(slugOf('北京')).toMatch(/^a-[0-9a-f]{8}$/);
    expect(slugOf('')).toMatch(/^a-[0-9a-f]{8}$/);
    expect(slugOf('北京')).not.toBe(slugOf('東京'));
  });

  it('is the same again, ASCII and at most 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
        const slug = slugOf(headline);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(headline)).toBe(slug);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  it('is of ASCII what it is of a text beyond it that looks the same', () => {
    const headline = fc.string({ unit: 'binary-ascii', maxLength: 60 });
    const typical = fc.string({ unit: fc.constantFrom('a', 'B', '7', "'", '`', ' ', '-', '&') });
    fc.assert(
      fc.property(fc.oneof(headline, typical), (text) => {
        expect(slugOf(`Selo ${text}`)).toBe(slugOf(`Selo ${text}\u00ad`));
      }),
    );
  });
});
