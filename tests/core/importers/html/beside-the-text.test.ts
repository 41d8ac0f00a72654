import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { readOne } from '../read-source.ts';

const PROSE = [
  'Bengkel kapal di Muara Selo menerima tiga perahu pada pekan pertama, kata pengelolanya.',
  'Perahu yang tertua dibuat empat puluh tahun lalu, dan lambungnya masih dari kayu ulin.',
  'Darmo Sasmita mengajar enam pemuda menambal lambung, masing-masing dua jam setiap sore.',
  'Kayu didatangkan dari Pulau Remang, sebab hutan di sekitar muara tidak boleh ditebang.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const prose = PROSE.map((text) => ({ type: 'paragraph', text }));

/** What is read of a page with something between its paragraphs, and what is left out there. */
async function readWith(inside: string) {
  const html = `<!DOCTYPE html><html lang="id"><head><title>Bengkel Kapal Dibuka</title><link rel="canonical" href="https://kabarselo.example/bengkel"></head><body><article><h1>Bengkel Kapal Dibuka</h1><div class="content">${paragraphs}${inside}${paragraphs}</div></article></body></html>`;
  const { article, dropped } = await readOne(htmlImporter, html, 'bengkel.html');
  return { body: article.body, between: article.body.slice(PROSE.length, -PROSE.length), dropped };
}

const pane = (active: string, id: string, html: string) =>
  `<div class="tab-pane ${active}" id="${id}">${html}</div>`;

const figure = (name: string) =>
  `<figure><img src="/${name}.jpg"><figcaption>Perahu ${name} di dok.</figcaption></figure>`;

const contents = (...hrefs: string[]) =>
  `<h2>Daftar Isi</h2><ol>${hrefs.map((href) => `<li><a href="${href}">Sejarah bengkel kapal di muara</a></li>`).join('')}</ol>`;

describe('a card', () => {
  it('that lies under an empty link is a related link, whatever it tells', async () => {
    const { between } = await readWith(
      '<article><a href="/dok"></a><h3>Dok Kering Muara Diperbaiki</h3><p>Pintunya bocor sejak banjir tahun lalu, dan pompanya sudah tua.</p></article>',
    );
    expect(between).toEqual([
      {
        type: 'related',
        label: '',
        headline: 'Dok Kering Muara Diperbaiki',
        url: 'https://kabarselo.example/dok',
      },
    ]);
  });

  it.each(['<a href="#cat"></a>', '<a id="cat"></a>', ''])(
    'is a part of the text where %j leads nowhere else',
    async (link) => {
      const { between } = await readWith(
        `<article>${link}<h3>Cat Anti Teritip</h3><p>Cat itu dicampur di bengkel, dan dipakai dua kali setahun.</p></article>`,
      );
      expect(between.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
    },
  );
});

describe('a box', () => {
  it('of links to the same site has its heading for their label', async () => {
    const { between } = await readWith(
      '<div><h4>Edisi ini:</h4><a href="/edisi"><img src="/sampul.jpg"></a><div><a href="/edisi">Edisi khusus pelayaran, Juni 2025</a></div></div>',
    );
    expect(between).toEqual([
      {
        type: 'related',
        label: 'Edisi ini',
        headline: 'Edisi khusus pelayaran, Juni 2025',
        url: 'https://kabarselo.example/edisi',
      },
    ]);
  });

  it('of links to another site is a part of the text', async () => {
    const { between } = await readWith(
      '<div><h4>Sumber</h4><p><a href="https://arsip.example/kapal">Daftar kapal kayu Teluk Selo 1985</a></p></div>',
    );
    expect(between.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('that offers a subscription is left out as a whole, and named', async () => {
    const { body, dropped } = await readWith(
      '<div><h3>Lebih dekat dengan muara</h3><p>Pelanggan membaca semua laporan kami lebih dulu.</p><a href="https://langganan.kabarselo.example/?utm_source=artikel">Lihat pilihan</a></div>',
    );
    expect(body).toEqual([...prose, ...prose]);
    expect(dropped).toContainEqual(expect.objectContaining({ reason: 'invitation to subscribe' }));
  });

  it('is a part of the text where one of its links leads elsewhere', async () => {
    const { between } = await readWith(
      '<div><h3>Cara Berlangganan Air Tawar</h3><p>Nelayan mendaftar di <a href="https://pdam.example/berlangganan">kantor air</a> atau di <a href="https://dermaga.example/loket">loket dermaga</a> pada hari kerja.</p></div>',
    );
    expect(between.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });
});

describe('a list of contents', () => {
  it('is left out with its label, since pages of ours have their subheads', async () => {
    const { body, dropped } = await readWith(contents('#sejarah', '#kayu'));
    expect(body).toEqual([...prose, ...prose]);
    expect(dropped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['list of contents', 'list of contents']),
    );
  });

  it('is none where it leads to other pages', async () => {
    const { between } = await readWith(
      contents('/sejarah', '#kayu').replace('Daftar Isi', 'Arsip'),
    );
    expect(between.length).toBeGreaterThan(0);
  });
});

describe('what a site says of itself between paragraphs', () => {
  it.each([
    [
      'invitation to subscribe',
      '<div><h3>Kabar laut tiap pagi</h3><p>Kami kirim sebelum fajar.</p><input type="email"></div>',
    ],
    [
      'note on the writer',
      '<div><h3>Tentang Penulis</h3><p>Niken Larasati menulis tentang laut sejak 2010, dan tinggal di atas perahunya.</p></div>',
    ],
    [
      'links of the page',
      '<h4>Tag</h4><ul><li><a href="/tag/kapal">kapal</a></li><li><a href="/tag/laut">laut</a></li></ul>',
    ],
  ])('is left out as an %s, with its heading', async (reason, html) => {
    const { body, dropped } = await readWith(html);
    expect(body).toEqual([...prose, ...prose]);
    expect(dropped.map((left) => left.reason)).toContain(reason);
  });

  it.each([
    '<div><h3>Pendaftaran murid</h3><p>Murid mendaftar di bengkel, tanpa biaya.</p><form></form></div>',
    '<div><h3>Penulis di dermaga</h3><p>Niken Larasati menulis tentang laut sejak 2010.</p></div>',
  ])('is not taken for that where it is told as a part of the text: %s', async (html) => {
    const { between } = await readWith(html);
    expect(between.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });
});

describe('a link to another article', () => {
  it('has the label apart that stands in its own words', async () => {
    const { between } = await readWith(
      '<p><a href="/dok">Baca Juga: Dok Kering Muara Diperbaiki</a></p>',
    );
    expect(between).toMatchObject([
      { type: 'related', label: 'Baca Juga', headline: 'Dok Kering Muara Diperbaiki' },
    ]);
  });

  it.each(['Selanjutnya', 'Menarik Dibaca'])('has the label %s before it', async (label) => {
    const headline = 'Dok Kering Muara Diperbaiki';
    const { between } = await readWith(`<p><b>${label}: ${headline}</b></p>`);
    expect(between).toMatchObject([{ type: 'related', label, headline }]);
  });

  it('has no label in a word that begins a sentence', async () => {
    const text = 'Selanjutnya: kapal kedua menyusul pada musim kemarau.';
    const { between } = await readWith(`<p>${text}</p>`);
    expect(between).toMatchObject([{ type: 'paragraph', text }]);
  });
});

describe('tabs', () => {
  it('give the pane that is shown, not the short of it beside', async () => {
    const summary = pane('', 'short', `<h3>Ringkasan</h3><ul><li>Bengkel dibuka.</li></ul>`);
    const html = `<div class="tab-content">${pane('active', 'long', paragraphs)}${summary}</div>`;
    const { body, dropped } = await readWith(html);
    expect(body).toEqual([...prose, ...prose, ...prose]);
    expect(dropped.map(({ reason }) => reason)).toContain('hidden');
  });

  it('give all panes where none is marked as shown', async () => {
    const { between } = await readWith(
      `<div>${pane('', 'a', `<h3>Kayu</h3><p>${PROSE[3]}</p>`)}${pane('', 'b', `<h3>Murid</h3><p>${PROSE[2]}</p>`)}</div>`,
    );
    expect(between).toHaveLength(4);
  });
});

describe('a heading', () => {
  it('in one box with pictures alone titles them and heads no text', async () => {
    const { between } = await readWith(
      `<div><h3>Perahu yang diperbaiki</h3><div>${figure('Kenari')}${figure('Camar')}</div></div>`,
    );
    expect(between.map(({ type }) => type)).toEqual(['image', 'image']);
  });

  it('above pictures and text is a subhead', async () => {
    const { between } = await readWith(
      `<div><h3>Perahu yang diperbaiki</h3>${figure('Kenari')}${figure('Camar')}<p>${PROSE[1]}</p></div>`,
    );
    expect(between[0]).toMatchObject({ type: 'heading' });
  });

  it.each(["Ratna Wulandari's Most Recent Stories", 'Latest news', 'Recent articles'])(
    'that says %j labels links',
    async (label) => {
      const { body } = await readWith(`<h4>${label}</h4><p>${PROSE[0]}</p>`);
      expect(body.some(({ type }) => type === 'heading')).toBe(false);
    },
  );
});

describe('a pager', () => {
  it.each([
    'Halaman: 1 <a href="?page=2">2</a> <a href="?page=all">Tampilkan Semua</a>',
    '<span>1 2 3 Tampilkan Semua</span>',
  ])('is no part of the text: %s', async (links) => {
    const { between } = await readWith(`<p>${links}</p>`);
    expect(between).toEqual([]);
  });
});
