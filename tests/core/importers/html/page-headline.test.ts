import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';
import { page, paragraphs, read } from './ferry-page.ts';

describe('the headline', () => {
  it('is that of the article that the title names, not of one with but a sign for it', async () => {
    const other = paragraphs.replaceAll('Feri', 'Bus');
    const html = page({}).replace('<body>', `<body><article><h1>★★</h1>${other}</article>`);
    const { article } = await readOne(htmlImporter, html, 'feri.html');
    expect(article.headline).toBe('Feri Malam Damar Berlayar Lagi');
    expect(JSON.stringify(article.body)).not.toContain('Bus');
  });

  it('is what most places agree on, without the outlet', async () => {
    const article = await read({
      title: 'Akhirnya! Feri Malam | Kabar Muara',
      head: '<meta property="og:site_name" content="Kabar Muara"><meta property="og:title" content="Feri Malam Damar Berlayar Lagi - Kabar Muara">',
    });
    expect(article).toMatchObject({
      headline: 'Feri Malam Damar Berlayar Lagi',
      publisher: 'Kabar Muara',
    });
  });

  it.each(['Halaman all', '- Halaman 2'])('does not say which page it is of: %s', async (end) => {
    const title = `Feri Malam Damar Berlayar Lagi ${end} - Kabarmuara.com`;
    const article = await read({
      title,
      head: `<meta property="og:site_name" content="KABARMUARA.com"><meta property="og:title" content="${title}"><meta name="title" content="${title}">`,
    });
    expect(article.headline).toBe('Feri Malam Damar Berlayar Lagi');
  });

  it('is what heading and sharing agree on against linked data written for machines', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Feri Damar: jadwal, harga, rute' };
    const article = await read({
      title: 'Feri Damar: jadwal, harga, rute',
      head: `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="Feri Malam Damar Berlayar Lagi | Muara | 2.6.2025"><link rel="canonical" href="https://muara.example/feri">`,
    });
    expect(article.headline).toBe('Feri Malam Damar Berlayar Lagi');
  });

  it('keeps what is behind a dash when that is no outlet and no section', async () => {
    const whole = 'Feri Malam Damar Berlayar Lagi - warga menyambut dengan lampu';
    const article = await read({
      title: `${whole} - Kabar Muara`,
      head: `<meta property="og:site_name" content="Kabar Muara"><meta property="og:title" content="${whole}"><meta name="twitter:title" content="${whole}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${whole}"}</script>`,
    });
    expect(article.headline).toBe(whole);
  });

  it('has no kicker where heading and sharing put each its own before the same words', async () => {
    const html = page({
      head: '<meta property="og:title" content="Kapal malam: Feri Malam Damar Berlayar Lagi">',
    }).replace(
      /<h1>.*<\/h1>/,
      '<h1><span>Pelabuhan Selo</span> <span>Feri Malam Damar Berlayar Lagi</span></h1>',
    );
    expect((await readOne(htmlImporter, html, 'feri.html')).article.headline).toBe(
      'Feri Malam Damar Berlayar Lagi',
    );
  });

  it('begins as everywhere where only the heading says its beginning in another way', async () => {
    const whole = 'Setahun menunggu: Feri Malam Damar Berlayar Lagi';
    const html = page({
      title: whole,
      head: `<meta property="og:title" content="${whole}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${whole}"}</script>`,
    }).replace('<h1>', '<h1>Lama ditunggu: ');
    expect((await readOne(htmlImporter, html, 'feri.html')).article.headline).toBe(whole);
  });

  it('has what linked data have behind a dash', async () => {
    const whole = 'Feri Malam Damar Berlayar Lagi - Kabar terkini';
    const article = await read({
      title: whole,
      head: `<meta property="og:title" content="${whole}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${whole}"}</script>`,
    });
    expect(article.headline).toBe(whole);
  });

  it('is made of the first words, with a warning, where a page has none', async () => {
    const { article, warnings } = await readOne(htmlImporter, paragraphs, 'feri.html');
    expect(article.headline).toBe('Feri malam dari Dermaga Damar berlayar lagi mulai…');
    expect(warnings).toHaveLength(1);
  });
});
