import { describe, expect, it } from 'vitest';
import { addressOfSite, addressTyped, siteIdOf } from '../../../src/web/data/site/site-id.ts';

describe('the name of a site in addresses', () => {
  it.each([
    ['https://berita.example/', 'berita.example'],
    ['https://berita.example/kanal/blog/', 'berita.example~kanal~blog'],
    ['http://127.0.0.1:8080/', 'http:127.0.0.1:8080'],
  ])('stands for %s and for nothing else', (address, id) => {
    expect(siteIdOf(new URL(address))).toBe(id);
    expect(addressOfSite(id)?.href).toBe(address);
  });

  it.each(['', '?', 'user@host', 'ber ita'])('is not “%s”', (id) => {
    expect(addressOfSite(id)).toBeUndefined();
  });
});

describe('the address that a reader types', () => {
  it.each([
    ['berita.example', 'https://berita.example/'],
    ['  https://berita.example/wp-json/wp/v2/posts?page=2 ', 'https://berita.example/'],
    ['http://localhost:8080/blog', 'http://localhost:8080/blog/'],
    ['https://berita.example/2025/05/judul/#komentar', 'https://berita.example/2025/05/judul/'],
  ])('may be %s', (typed, address) => {
    expect(addressTyped(typed)?.href).toBe(address);
  });

  it.each(['', 'berita', 'bukan alamat', 'ftp://berita.example', 'javascript:alert(1)'])(
    'is not “%s”',
    (typed) => {
      expect(addressTyped(typed)).toBeUndefined();
    },
  );
});
