import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';
import { page, paragraphs, PROSE, read } from './ferry-page.ts';

const caption = 'Feri malam di Dermaga Damar, Senin. (Foto: Sekar Arum)';
const picture =
  '<amp-img src="https://selokini.example/feri.jpg" width="800" height="450"></amp-img>';
const image = {
  url: 'https://selokini.example/feri.jpg',
  width: 800,
  height: 450,
  caption: 'Feri malam di Dermaga Damar, Senin.',
  creditText: 'Sekar Arum',
};

/** The article of a page with something between its headline and the box of its text. */
async function readWith(header: string) {
  const html = `<!DOCTYPE html><html><head><title>Feri Malam Damar Berlayar Lagi</title></head><body><article><h1>Feri Malam Damar Berlayar Lagi</h1>${header}<div class="content">${paragraphs}</div></article></body></html>`;
  return (await readOne(htmlImporter, html, 'feri.html')).article;
}

describe('a picture', () => {
  it.each([
    `${picture}<p class="wp-caption-text">${caption}</p>`,
    `${picture}<figcaption>${caption}</figcaption>`,
    `<div id="artfoto"><div class="fotofull_div">${picture}<div class="f12">${caption}</div></div></div>`,
    `<div class="foto">${picture}<span class="caption">${caption}</span></div>`,
  ])('has the words below it for its caption above the text: %s', async (header) => {
    const { body } = await readWith(header);
    expect(body[0]).toEqual({ type: 'image', ...image });
    expect(body.slice(1).map(({ type }) => type)).toEqual(PROSE.map(() => 'paragraph'));
  });

  it('has them within the text', async () => {
    const { body } = await read({
      body: `${paragraphs}${picture}<figcaption>${caption}</figcaption>${paragraphs}`,
    });
    expect(body[PROSE.length]).toEqual({ type: 'image', ...image });
  });
});

const figureOf = (name: string) =>
  `<li><figure><img src="https://selokini.example/${name}.jpg"><figcaption><span class="visually-hidden">Image caption, </span>Layang-layang ${name} di pantai.</figcaption></figure></li>`;
const gallery = (figures: string) =>
  `<!DOCTYPE html><html><head><title>Layang-layang di Pantai Selo</title></head><body><article><h1>Layang-layang di Pantai Selo</h1><ul>${figures}</ul></article></body></html>`;

describe('a gallery', () => {
  it('of pictures with captions is an article without any other text', async () => {
    const html = gallery(figureOf('naga') + figureOf('ikan'));
    const { article } = await readOne(htmlImporter, html, 'layang.html');
    expect(article.body).toMatchObject([
      { type: 'image', caption: 'Layang-layang naga di pantai.' },
      { type: 'image', caption: 'Layang-layang ikan di pantai.' },
    ]);
  });

  it('of one picture is none', async () => {
    await expect(readOne(htmlImporter, gallery(figureOf('naga')), 'layang.html')).rejects.toThrow(
      'no article',
    );
  });
});

describe('the words of a page about itself', () => {
  it.each([
    ['ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT', 'advertisement'],
    ['SKIP ADVERTISEMENT', 'advertisement'],
    [
      'If you would like to submit a letter of up to 250 words, email us at surat@selo.example',
      'call for tips',
    ],
    ['[Yudi]', 'initials of the writer'],
    [
      'A version of this article appears in print on Sept. 10, 2025, Section A, Page 12 of the Selo edition with the headline: Ferry.',
      'note on the printed edition',
    ],
  ])('are none of its text: %s', async (line, reason) => {
    const html = page({ body: `${paragraphs}<p>${line}</p>${paragraphs}` });
    const { article, dropped } = await readOne(htmlImporter, html, 'feri.html');
    expect(article.body).toHaveLength(2 * PROSE.length);
    expect(dropped.map(({ reason: why }) => why)).toContain(reason);
  });

  it('are no place beside that of its dateline', async () => {
    const opening =
      '<p>Jakarta, <strong>Nusamuda</strong> -- Feri malam berlayar lagi mulai Senin.</p>';
    const head = '<meta property="og:site_name" content="Nusamuda">';
    expect((await read({ head, body: opening + paragraphs })).dateline).toBe('Jakarta');
  });

  it('are a credit where they stand behind a caption', async () => {
    const figure =
      '<figure><img src="https://selokini.example/f.jpg"><figcaption><span>Feri di dermaga.</span><span><span>Credit...</span><span>Sekar Arum for Selo Post</span></span></figcaption></figure>';
    const { body } = await read({ body: paragraphs + figure + paragraphs });
    expect(body[PROSE.length]).toMatchObject({
      caption: 'Feri di dermaga.',
      creditText: 'Sekar Arum for Selo Post',
    });
  });
});

describe('the boxes of content systems', () => {
  it('a text with a summary is no standfirst', async () => {
    const { description } = await read({
      body: `<div class="text-formatted field--type-text-with-summary">${paragraphs.slice(0, 400)}</p></div>`,
    });
    expect(description).toBeUndefined();
  });

  it('facts of the article stay out of its text, and tell its section', async () => {
    const { body, articleSection } = await read({
      body: `<dl class="article-info"><dt>Detail</dt><dd>Kategori: <a href="/laut">Pelayaran</a></dd><dd>Dilihat: 123</dd></dl>${paragraphs}`,
    });
    expect(body).toEqual(PROSE.map((text) => ({ type: 'paragraph', text })));
    expect(articleSection).toBe('Pelayaran');
  });

  it('a card for a page is a link to it, by its title', async () => {
    const card =
      '<div class="kg-bookmark-card"><a href="https://selokini.example/dok"><div class="kg-bookmark-title">Dok Kering Muara Diperbaiki</div><div class="kg-bookmark-description">Pintunya bocor sejak tahun lalu.</div></a></div>';
    const { body } = await read({ body: paragraphs + card + paragraphs });
    expect(body[PROSE.length]).toEqual({
      type: 'related',
      label: '',
      headline: 'Dok Kering Muara Diperbaiki',
      url: 'https://selokini.example/dok',
    });
  });

  it('a button for bookmarks is none of the text', async () => {
    const button = '<div class="bookmark"><a href="#">Simpan</a></div>';
    const { body } = await read({ body: paragraphs + button + paragraphs });
    expect(body).toHaveLength(2 * PROSE.length);
  });

  it('the mark of a footnote may be raised by a style', async () => {
    const marked =
      '<p>Dermaga itu runtuh pada 1953.<a class="footnote-anchor" href="#n1">1</a></p>';
    const { body } = await read({ body: paragraphs + marked + paragraphs });
    expect(body[PROSE.length]).toEqual({
      type: 'paragraph',
      text: 'Dermaga itu runtuh pada 1953.',
    });
  });

  it('a footnote has no sign that leads back', async () => {
    const { body } = await read({
      body: `${paragraphs}<ol><li id="n1">Catatan dermaga, 2018. <a href="#m1">↩︎</a></li></ol>`,
    });
    expect(body.at(-1)).toMatchObject({ items: [{ text: 'Catatan dermaga, 2018.' }] });
  });
});
