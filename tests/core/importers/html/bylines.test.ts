import { describe, expect, it } from 'vitest';
import { page, paragraphs, read } from './ferry-page.ts';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';

describe('a line that begins with where something is', () => {
  it.each([
    '<p>Di Pulau Remang, ombaknya tenang.</p>',
    '<p>Di kaki Gunung Sadra, dua puluh perempuan menenun kain.</p>',
    '<h3>Di Pulau Remang</h3>',
  ])('names no writer: %s', async (line) => {
    const { author, body } = await read({ body: `${line}${paragraphs}` });
    expect(author).toEqual([]);
    expect(JSON.stringify(body)).toContain(line.replace(/<[^>]+>/g, ''));
  });

  it('names one in Italian', async () => {
    const html = page({ body: `<p>di Marta Riva</p>${paragraphs}` });
    const italian = html.replace('<html>', '<html lang="it">');
    expect((await readOne(htmlImporter, italian, 'feri.html')).article.author).toEqual([
      'Marta Riva',
    ]);
  });
});

describe('what a byline says behind a dash', () => {
  it.each([
    '<p>Oleh <b>Sekar Arum</b> — 4 Juni 2025</p>',
    '<div class="author">Sekar Arum - <span>selokini</span></div>',
    '<div class="byline">By Sekar Arum – Harbour correspondent</div>',
  ])('is no name: %s', async (byline) => {
    expect((await read({ body: byline + paragraphs })).author).toEqual(['Sekar Arum']);
  });
});
