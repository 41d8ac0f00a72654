import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';
import { paragraphs } from './ferry-page.ts';

/** The article of a page with something between its headline and the box of its text. */
async function readWith(header: string, below = '') {
  const html = `<!DOCTYPE html><html><head><title>Feri Malam Damar Berlayar Lagi - SeloKini</title><meta property="og:site_name" content="SeloKini"></head><body><div><h1>Feri Malam Damar Berlayar Lagi</h1>${header}<div class="content">${paragraphs}</div>${below}</div></body></html>`;
  return (await readOne(htmlImporter, html, 'feri.html')).article;
}

describe('the lines between headline and text', () => {
  it.each([
    '<div>Sekar Arum</div><div>12 Mei 2025</div>',
    '<div><span>By</span> <span>Sekar Arum</span></div>',
    '<div>Sekar Arum - SeloKini</div>',
    '<div>Sekar Arum, SeloKini - Senin, 12 Mei 2025 10:20 WIB</div>',
    '<div><span>Sekar Arum</span> <time datetime="2025-05-12T10:20+07:00">12 Mei</time></div>',
    '<div><h6>Penulis</h6><h6>Sekar Arum</h6></div>',
    '<div><p>Sekar Arum</p><p>Harbour correspondent</p></div>',
    '<span>Sekar Arum</span><span> • </span><span>12 Mei 2025</span>',
    '<div><span>Von</span> <span>Sekar Arum</span><span>12.05.2025, 10:20 Uhr</span></div>',
    '<time>2 hours ago</time><div><span>Sekar Arum</span><span>Selo Harbour News, Damar</span></div>',
    '<div>Reporter<br><b>Sekar Arum</b></div>',
    '<footer>Submitted by <span>Sekar Arum</span> on <span>Mon, 12/05/2025 - 10:20</span></footer>',
  ])('tell who wrote it: %s', async (header) => {
    expect((await readWith(header)).author).toEqual(['Sekar Arum']);
  });

  it('tell of several, and are no standfirst then', async () => {
    const { author, description } = await readWith(
      '<div>Sekar Arum and Bayu Lesmana in Selo</div><div>Mon 12 May 2025</div>',
    );
    expect(author).toEqual(['Sekar Arum', 'Bayu Lesmana']);
    expect(description).toBeUndefined();
  });

  it.each([
    '<div>Pulau Remang</div><div>12 Mei 2025</div>',
    '<div class="section-name">Pesisir Barat</div><div>12 Mei 2025</div>',
    '<div>Jawa Timur</div><div>12 Mei 2025</div>',
    '<div>Liga Teluk</div><div>12 Mei 2025</div>',
    '<div><a href="/topik/sekar">Sekar Arum</a></div><div>12 Mei 2025</div>',
    '<div>Tim SeloKini</div><div>12 Mei 2025</div>',
    '<div>Hujan Deras</div>',
    '<aside><div>Sekar Arum</div><div>12 Mei 2025</div></aside>',
  ])('name no writer by a place, a section, the outlet or anything else: %s', async (header) => {
    expect((await readWith(header)).author).toEqual([]);
  });

  it('tell when it was published', async () => {
    const header = '<div>Sekar Arum, SeloKini - Senin, 12 Mei 2025 10:20 WIB</div>';
    expect((await readWith(header)).datePublished).toBe('2025-05-12T10:20:00+07:00');
  });
});

describe('the editor', () => {
  it.each([
    '<div>Oleh: <b>Sekar Arum</b></div><div>Editor: <b>Darmo Sasmita</b></div>',
    '<div class="credit"><div>Editor</div><div class="credit-nameEditor">Darmo Sasmita</div></div>',
    '<div id="editor">Editor <a href="/editor/darmo">Darmo Sasmita</a></div>',
    '<div class="editor">Darmo Sasmita</div>',
    '<p>Penulis: Sekar Arum | Editor: Darmo Sasmita</p>',
  ])('stands above or below the text: %s', async (line) => {
    expect((await readWith(line)).editor).toBe('Darmo Sasmita');
    expect((await readWith('', line)).editor).toBe('Darmo Sasmita');
  });

  it('is the last of the names above the house', async () => {
    const names = '<div><h6>Sekar Arum, </h6><h6>Darmo Sasmita</h6></div><div>Tim Redaksi</div>';
    const { author, editor } = await readWith(
      `<div>SeloKini, 12 Mei 2025, 10:20 WIB</div>${names}`,
    );
    expect({ author, editor }).toEqual({ author: ['Sekar Arum'], editor: 'Darmo Sasmita' });
  });

  it('may be named by the data of the page alone', async () => {
    const meta = '<meta name="content_editor" content="Darmo Sasmita">';
    expect((await readWith(meta)).editor).toBe('Darmo Sasmita');
  });

  it.each(['admin', 'https://selokini.example/editor/3', 'redaksi@selokini.example'])(
    'is nobody in data that say %s',
    async (content) => {
      const meta = `<meta name="editor" content="${content}">`;
      expect((await readWith(meta)).editor).toBeUndefined();
    },
  );

  it.each([
    '<div class="editor">Pilihan Editor</div>',
    '<div class="editor-box">Feri Malam</div>',
    '<aside><p>Editor: Darmo Sasmita</p></aside>',
  ])('is nobody where a box only sounds like it: %s', async (line) => {
    expect((await readWith('', line)).editor).toBeUndefined();
  });
});
