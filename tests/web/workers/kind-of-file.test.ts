import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../../src/web/workers/kind-of-file.ts';

const kindOf = (path: string, base = '/') =>
  kindOfFile(new URL(path, 'https://berita.example'), base);

describe('how the service worker takes an address', () => {
  it.each([
    ['/', 'page'],
    ['/article/feri-damar', 'page'],
    ['/search?q=feri', 'page'],
    ['/assets/reader-abc.js', 'code'],
    ['/edition/images/0f.avif', 'pictures'],
    ['/edition/search/quotes/newest-1.txt', 'search'],
    ['/edition/articles/feri-damar.json?v=1', 'revised'],
    ['/edition/articles/feri-damar.json', 'current'],
    ['/edition/edition.json', 'current'],
  ])('%s is of the kind %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it.each(['/sitemap.xml', '/robots.txt', '/edition/people/ratna/feed.json', '/icon.svg'])(
    'leaves %s alone',
    (path) => {
      expect(kindOf(path)).toBeUndefined();
    },
  );

  it('goes by the path below which the reader is, and touches nothing beside it', () => {
    expect(kindOf('/berita/edition/edition.json', '/berita/')).toBe('current');
    expect(kindOf('/berita/people', '/berita/')).toBe('page');
    expect(kindOf('/edition/edition.json', '/berita/')).toBeUndefined();
  });
});
