import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A file that means ill: its name, and its bytes piece by piece. */
type HostileFile = readonly [name: string, pieces: () => Iterable<string>];

const PROSE =
  '<p>Feri malam dari Dermaga Damar berlayar lagi mulai Senin, setahun setelah mesinnya dibongkar.</p>'.repeat(
    5,
  );
const page =
  (html: string): (() => Iterable<string>) =>
  () => [`<html><body><h1>Feri Malam</h1>${html}`];

function* repeated(text: string, times: number): Iterable<string> {
  const chunk = text.repeat(Math.min(times, 1000));
  for (let left = times; left > 0; left -= 1000) yield left >= 1000 ? chunk : text.repeat(left);
}

const MEGABYTE = 2 ** 20;

const FILES: readonly HostileFile[] = [
  ['line-of-200-mb.txt', () => repeated('Feri malam berlayar lagi. '.repeat(40), 200_000)],
  ['line-of-200-mb.jsonl', () => repeated('{"headline":"x"},'.repeat(62), 200_000)],
  ['line-of-200-mb.html', () => repeated('<p>Feri malam berlayar.'.repeat(45), 200_000)],
  ['100000-boxes.html', page('<div>'.repeat(100_000) + PROSE)],
  ['100000-boxes-closed.html', page('<div>'.repeat(1e5) + PROSE + '</div>'.repeat(1e5))],
  ['100000-paragraphs.html', page('<p>a, b. '.repeat(100_000) + PROSE)],
  ['100000-headings.html', page('<h2>Feri malam</h2>'.repeat(100_000) + PROSE)],
  ['100000-fonts.html', page('<p><font><b>x'.repeat(60_000) + PROSE)],
  ['millions-of-tags.html', page('<i>'.repeat(5_000_000) + PROSE)],
  ['megabytes-of-attributes.html', page(`<div class="${'a-b '.repeat(2 * MEGABYTE)}">${PROSE}`)],
  ['100000-attributes.html', page(`<div ${attributes(100_000)}>${PROSE}`)],
  ['nul-bytes.html', page('\0'.repeat(MEGABYTE) + PROSE)],
  ['half-tags.html', page('<'.repeat(MEGABYTE) + PROSE)],
  ['scripts.html', page(`<a href="javascript:alert(1)">Feri</a>${PROSE}`)],
  ['zip-named.html', () => ['PK\u0003\u0004\u0014\0\0\0', '\0\u0001\u0002'.repeat(MEGABYTE)]],
  ['wrong-charset.html', page(`<meta charset="utf-16be">${PROSE}`)],
  [
    'deep-data.html',
    page(`<script type="application/ld+json">${'['.repeat(5e5)}</script>${PROSE}`),
  ],
  ['entity-bomb.xml', entityBomb],
  ['deep-feed.xml', () => ['<rss><channel>', ...repeated('<item>', 500_000)]],
];

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}="b"`).join(' ');
}

function* entityBomb(): Iterable<string> {
  yield '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha ha ha ha ha">';
  for (let level = 1; level < 30; level++) {
    const [name, inner] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    yield `<!ENTITY ${name} "${`&${inner};`.repeat(10)}">`;
  }
  yield ']><rss version="2.0"><channel><item><title>&z;</title></item></channel></rss>';
}

/** Writes files that mean ill, and a good one after them, into a folder; their paths in order. */
export function writeHostileFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const good: HostileFile = ['the-good-one.html', page(PROSE)];
  return [...FILES, good].map(([name, pieces]) => {
    const path = join(folder, name);
    const file = openSync(path, 'w');
    for (const piece of pieces()) writeSync(file, piece);
    closeSync(file);
    return path;
  });
}
