import { describe, expect, it } from 'vitest';
import { freeSlug } from '../../../src/core/edition/article-slug.ts';
import { addressIdentity, identityOf } from '../../../src/core/edition/identity.ts';
import { sectionSlug } from '../../../src/core/edition/section-slug.ts';
import { draft } from '../../cli/drafts.ts';

describe('freeSlug', () => {
  it('adds a number where the slug is taken', () => {
    const taken = new Set(['banjir-di-selo', 'banjir-di-selo-2']);
    expect(freeSlug('Banjir di Selo', (slug) => taken.has(slug))).toBe('banjir-di-selo-3');
  });

  it('stays within 80 characters and cuts at a word', () => {
    const headline =
      'Warga Desa Karang Pandan Menunggu Jembatan Baru Selama Tiga Tahun Lebih Tiga Bulan';
    const first = freeSlug(headline, () => false);
    const second = freeSlug(headline, (slug) => slug === first);
    expect(second.length).toBeLessThanOrEqual(80);
    expect(second).toMatch(/-2$/);
    expect(first.startsWith(second.slice(0, -2))).toBe(true);
  });
});

describe('identityOf', () => {
  const origin = { sourceName: 'berita.txt' };

  it('is the address, however it is written', () => {
    const one = identityOf(
      draft('A', { url: 'https://warta.example/a?p=1&utm_medium=x#b' }),
      origin,
    );
    expect(one).toBe(addressIdentity('http://WARTA.example/a?p=1'));
    expect(one).not.toBe(addressIdentity('http://warta.example/a?p=2'));
  });

  it("is the source's own id without an address, among those of its publisher", () => {
    const { publisher: _publisher, ...anonymous } = draft('A');
    expect(identityOf(draft('A'), { ...origin, sourceId: '7' })).toBe('id:Warta Selo#7');
    expect(identityOf(anonymous, { ...origin, sourceId: '7' })).toBe('id:berita.txt#7');
  });

  it("is the source's name and the headline without either", () => {
    expect(identityOf(draft('Banjir  di Selo!'), origin)).toBe(
      'headline:berita.txt#banjir di selo',
    );
  });
});

describe('sectionSlug', () => {
  it('is none for an article of no section', () => {
    expect(sectionSlug({})).toBeUndefined();
    expect(sectionSlug({ articleSection: '  ' })).toBeUndefined();
    expect(sectionSlug({ articleSection: 'Gaya Hidup' })).toBe('gaya-hidup');
  });
});
