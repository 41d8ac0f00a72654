import { describe, expect, it } from 'vitest';
import { importerForms, importerNamed } from '../../../src/core/importers/registry.ts';
import { importerOf } from './read-source.ts';

describe('detecting a form', () => {
  it.each([
    ['a JSON object', '{"headline": "Banjir"}', 'x.txt', 'json'],
    ['a JSON array with a byte order mark', '\ufeff [ { "headline": "Banjir" } ]', 'x', 'json'],
    ['JSON Lines by the name', 'not yet', 'x.ndjson', 'json'],
    [
      'a page whose first word stands in brackets',
      '[UPDATE] Banjir Surut di Selo',
      'x.txt',
      'text',
    ],
    ['a page that begins with a brace', '{Foto} Banjir Surut di Selo', 'x.txt', 'text'],
    ['plain text', 'Banjir Surut di Selo\n\nAir surut pada Selasa pagi.', 'x', 'text'],
    ['an empty file', '', 'x.txt', 'text'],
    [
      'text with a stray NUL',
      `Banjir\0 Surut di Selo\n\n${'Air surut. '.repeat(20)}`,
      'x.txt',
      'text',
    ],
    [
      'RSS',
      '<?xml version="1.0"?>\n<!-- a feed -->\n<rss version="2.0"><channel/></rss>',
      'x',
      'feed',
    ],
    ['RSS under a prefix', '<r:rss xmlns:r="http://backend.userland.com/rss2"/>', 'x', 'feed'],
    ['RSS 1.0', '<a:RDF xmlns:a="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'x', 'feed'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'x', 'feed'],
    ['a JSON Feed', '{"version": "https://jsonfeed.org/version/1.1"}', 'x.json', 'feed'],
    [
      'a WordPress export',
      '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>',
      'x.xml',
      'wordpress-export',
    ],
    [
      'an answer of the WordPress API',
      '[{"id":1,"guid":{"rendered":"https://a.example/?p=1"}}]',
      'x.json',
      'wordpress-api',
    ],
  ])('gives %s to the right importer', (_, content, name, form) => {
    expect(importerOf(content, name)?.form).toBe(form);
  });

  it.each([
    ['a zip named .txt', Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf(200)]), 'pages.txt'],
    ['random bytes', Uint8Array.from(bytesOf(2000)), 'page.txt'],
    ['a picture named .json', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...bytesOf(50)]), 'a.json'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 text'), 'a.txt'],
    [
      'a page saved with its pictures',
      new TextEncoder().encode(
        'Subject: Banjir\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n',
      ),
      'banjir.mht',
    ],
    ['some other XML', new TextEncoder().encode('<?xml version="1.0"?><svg/>'), 'a.txt'],
  ])('gives %s to nobody', (_, content, name) => {
    expect(importerOf(content, name)).toBeUndefined();
  });

  it('knows windows-1252 and UTF-16 for text', () => {
    expect(importerOf(Uint8Array.from([0x42, 0xe9, 0x20, 0x93, 0x41, 0x94]), 'a.txt')?.form).toBe(
      'text',
    );
    expect(importerOf(utf16('Banjir di Selo'), 'a.txt')?.form).toBe('text');
    expect(importerOf(utf16('{"headline":"x"}'), 'a.txt')?.form).toBe('json');
  });

  it('finds importers by the names of their forms', () => {
    for (const form of importerForms) expect(importerNamed(form)?.form).toBe(form);
    expect(importerNamed('papyrus')).toBeUndefined();
  });
});

/** Bytes of all values, the same at every run. */
function bytesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 167 + (index >> 3) * 29) % 256);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) => [
      unit & 255,
      unit >> 8,
    ]),
  ]);
}
