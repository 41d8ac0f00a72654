import { describe, expect, it } from 'vitest';
import { htmlImporter } from '../../../../src/core/importers/html-importer.ts';
import { importerOf, readAll, readOne } from '../read-source.ts';
import { page, paragraphs, PROSE, read } from './ferry-page.ts';

const texts = (article: Awaited<ReturnType<typeof read>>) =>
  article.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

describe('detection', () => {
  it('knows pages by their beginning', () => {
    expect(importerOf(page({}), 'feri')?.form).toBe('html');
    expect(importerOf('<!-- saved -->\n<html><body>x', 'a.txt')?.form).toBe('html');
  });

  it('does not take a zip named .html', () => {
    expect(importerOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'a.html')).toBeUndefined();
  });
});

describe('authors', () => {
  it.each([
    ['By Ratna Wulandari and Darmo Sasmita', ['Ratna Wulandari', 'Darmo Sasmita']],
    ['Oleh: Niken Larasati', ['Niken Larasati']],
    ['Niken Larasati, Selo', ['Niken Larasati']],
    ['https://fb.example/kabar', []],
  ])('are read from %j', async (content, author) => {
    const article = await read({ head: `<meta name="author" content="${content}">` });
    expect(article.author.slice(0, author.length || 1)).toEqual(author);
  });

  it('are the persons of the linked data, not the outlet beside them', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Feri Malam Damar Berlayar Lagi',
      author: [
        { '@type': 'Organization', name: 'Kabar Muara' },
        { '@type': 'Person', name: 'Ratna Wulandari' },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect((await read({ head })).author).toEqual(['Ratna Wulandari']);
  });

  it.each([
    ['<p>von <a href="/autoren/niken">Niken Larasati</a></p>', ['Niken Larasati']],
    ['<div>Von Niken Larasati und Darmo Sasmita, Selo</div>', ['Niken Larasati', 'Darmo Sasmita']],
    ['<p class="small">By TSN, in Ports</p>', ['TSN']],
    ['<div><b>Tim Redaksi</b> <a>Niken Larasati</a></div>', ['Niken Larasati']],
  ])('are found in bylines without a name in the markup: %s', async (byline, author) => {
    const article = await read({ body: `${byline}${paragraphs}` });
    expect(article.author).toEqual(author);
    expect(texts(article)).toEqual(expect.arrayContaining(PROSE));
  });

  it('are not those of other articles on the page', async () => {
    const card =
      '<div class="card"><h3><a href="https://muara.example/b">Dermaga Damar Diperpanjang</a></h3><span class="author">Bagas Prakoso</span></div>';
    expect((await read({ body: paragraphs + card })).author).toEqual([]);
  });

  it('are the bodies beside a person too, but never the outlet', async () => {
    const head =
      '<meta property="og:site_name" content="Kabar Muara">' +
      ['Niken Larasati', 'ASN', 'Kabar Muara']
        .map((name) => `<meta property="article:author" content="${name}">`)
        .join('');
    expect((await read({ head })).author).toEqual(['Niken Larasati', 'ASN']);
  });

  it('are the names alone above the text', async () => {
    expect((await read({ body: `<p>RATNA WULANDARI</p>${paragraphs}` })).author).toEqual([
      'RATNA WULANDARI',
    ]);
  });
});

describe('dates', () => {
  it.each([
    [
      '<meta property="article:published_time" content="2025-06-02T07:30:00+07:00">',
      '2025-06-02T07:30:00+07:00',
    ],
    ['<meta name="pubdate" content="2025-06-02">', '2025-06-02'],
    ['<meta name="date" content="kemarin">', undefined],
  ])('are read from %s and never guessed', async (head, date) => {
    expect((await read({ head })).datePublished).toBe(date);
  });

  it('are read from the date line of the page', async () => {
    const body = `<div class="tanggal">Senin, 2 Juni 2025 | 07.30 WIB</div>${paragraphs}`;
    expect((await read({ body })).datePublished).toBe('2025-06-02T07:30:00+07:00');
  });

  it.each([
    [
      'a post within the text',
      '<blockquote class="twitter-tweet"><p>Feri sudah tua.</p>Danang (@danang) <a href="https://twitter.com/danang/status/1">1 Maret 2020</a></blockquote>',
    ],
    [
      'a post that marks it',
      '<blockquote class="twitter-tweet"><p>Feri sudah tua.</p><time datetime="2020-03-01T01:02:03Z">1 Maret 2020</time></blockquote>',
    ],
    [
      'a post that is no quotation',
      '<div class="twitter-post-embed"><p>Feri sudah tua.</p><time datetime="2020-03-01">1 Maret 2020</time></div>',
    ],
    [
      'what a reader remarked',
      '<div class="comments"><div itemprop="datePublished">1 Maret 2020</div><time datetime="2020-03-01">1 Maret 2020</time><p>Bagus.</p></div>',
    ],
    [
      'a link to another article',
      '<p>Kapal itu tua.</p><p>Baca juga: <a href="/z">Feri lama, 3 April 2021</a></p>',
    ],
    [
      'a box of what is new',
      '<aside><h3>Terbaru</h3><time datetime="2020-03-01">1 Maret 2020</time> <a href="/z">Dermaga Damar diperpanjang</a></aside>',
    ],
  ])('are not those of %s', async (_, box) => {
    const body = `<p>Feri berlayar lagi.</p>${box}${paragraphs}`;
    expect(await read({ body })).not.toHaveProperty('datePublished');
  });

  it('are read from a box beside the text that is named for them', async () => {
    const body = `<aside class="article-meta"><time datetime="2025-06-02">2 Juni</time></aside>${paragraphs}`;
    expect((await read({ body })).datePublished).toBe('2025-06-02');
  });

  it('are no line of the text, whatever its paragraphs are made of', async () => {
    const story = `${PROSE.join(' ')} ${PROSE.join(' ')}`;
    const body = `<div>${story}</div><div>12 Januari 1987</div><div>${story}</div>`;
    expect(await read({ body })).not.toHaveProperty('datePublished');
  });
});

describe('the standfirst', () => {
  it('is no caption, though it stands where standfirsts do', async () => {
    const head = '<meta name="description" content="Setahun menunggu, kini tiga jam ke Muara.">';
    const html = page({ head }).replace(
      '<div class="content">',
      '<div><p>Nakhoda Danang Rimbawan menunggu di anjungan sebelum feri malam berangkat. (Foto: Kabar Muara)</p></div><div class="content">',
    );
    expect((await readOne(htmlImporter, html, 'feri.html')).article.description).toBe(
      'Setahun menunggu, kini tiga jam ke Muara.',
    );
  });
});

describe('the picture of the article', () => {
  it('is what the page is shared with, of the size that it says, where none stands in the text', async () => {
    const head = [
      ['', 'https://muara.example/feri.jpg'],
      [':width', '1200'],
      [':height', '675'],
      [':alt', 'Feri malam di dermaga'],
    ].map(([of, content]) => `<meta property="og:image${of}" content="${content}">`);
    expect((await read({ head: head.join('') })).image).toEqual({
      url: 'https://muara.example/feri.jpg',
      alternativeText: 'Feri malam di dermaga',
      width: 1200,
      height: 675,
    });
  });

  it('has no size where the page says none that is one', async () => {
    const head =
      '<meta property="og:image" content="https://muara.example/feri.jpg"><meta property="og:image:width" content="100%"><meta property="og:image:height" content="675">';
    expect((await read({ head })).image).toEqual({ url: 'https://muara.example/feri.jpg' });
  });
});

describe('a photograph in the text', () => {
  it('stays, whatever words its name has', async () => {
    const photograph =
      '<figure><img src="/uploads/workers-unloading-rice.jpg" alt="Buruh" width="1200" height="800"></figure>';
    const { body } = await read({
      head: '<link rel="canonical" href="https://muara.example/feri">',
      body: paragraphs + photograph + paragraphs,
    });
    expect(body.filter(({ type }) => type === 'image')).toMatchObject([
      { url: 'https://muara.example/uploads/workers-unloading-rice.jpg' },
    ]);
  });
});

describe('the language', () => {
  it('is that of the words where the template says another', async () => {
    expect((await read({})).inLanguage).toBe('id');
    expect((await read({ head: '<meta property="og:locale" content="en_US">' })).inLanguage).toBe(
      'id',
    );
  });
});

describe('what is around and within the text', () => {
  it('is left out by its name, its role or its tag, and said', async () => {
    const around =
      '<div class="share-buttons">Bagikan</div><div class="ad-slot">Iklan</div><nav>Menu</nav><p style="display:none">x</p><div role="dialog">Masuk</div>';
    const { article, dropped } = await readOne(htmlImporter, page({ body: around + paragraphs }));
    expect(texts(article)).toEqual(PROSE);
    expect(dropped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['share row', 'advertisement', 'navigation', 'hidden', 'pop-up']),
    );
  });

  it('has forms, buttons and players without their titles', async () => {
    const inside =
      '<form><p>Masukkan alamat surat</p><input></form><a class="btn" href="https://muara.example/app">Unduh aplikasinya</a><div><h2>Video: Mesin Dicoba</h2><video>Peramban Anda terlalu tua</video></div>';
    expect((await read({ body: `<p>${PROSE[0]}</p>${inside}${paragraphs}` })).body).toEqual(
      [PROSE[0], ...PROSE].map((text) => ({ type: 'paragraph', text })),
    );
  });

  it('has dates and reading times above the text, and calls to follow within', async () => {
    const above = '<div>2. Juni 2025, 07:30 Uhr</div><div>Lesezeit: 3 Min.</div>';
    const call = '<h3>Folgst du Kabar Muara schon auf Whatsapp?</h3>';
    expect((await read({ body: above + paragraphs + call + paragraphs })).body).toEqual(
      [...PROSE, ...PROSE].map((text) => ({ type: 'paragraph', text })),
    );
  });

  it('has labels below the last sentence, but not what is told there', async () => {
    const topic = '<p><a href="https://muara.example/tag/feri">Feri Malam</a></p>';
    const card =
      '<p>Kabar lain</p><div class="box"><h3><a href="https://muara.example/b">Dermaga Damar Diperpanjang</a></h3></div>';
    const told = '<p>Karcis: 20.000 per orang</p>';
    const { article, dropped } = await readOne(
      htmlImporter,
      page({ body: paragraphs + told + topic + card }),
    );
    expect(texts(article)).toEqual([...PROSE, 'Karcis: 20.000 per orang']);
    expect(dropped.map(({ text }) => text).toSorted()).toEqual(['Feri Malam', 'Kabar lain']);
  });

  it('is not told by an id that was made of a heading', async () => {
    const body = `<div id="feri-damar-promoted-as-the-safest"><p>${PROSE[0]}</p></div>${paragraphs}`;
    expect(texts(await read({ body }))).toEqual([PROSE[0], ...PROSE]);
  });

  it('finds text that goes on in a box of the same kind, past links to other articles', async () => {
    const link =
      '<li><a href="https://muara.example/x">Dermaga Damar Diperpanjang Lagi Tahun Depan</a></li>';
    const html = `<body><div><h1>Feri Malam Damar Berlayar Lagi</h1><div class="part">${paragraphs.slice(0, 330)}</div><ul>${link.repeat(6)}</ul><div class="part">${paragraphs}${paragraphs}</div></div></body>`;
    const { article } = await readOne(htmlImporter, html, 'feri.html');
    expect(texts(article)).toEqual(expect.arrayContaining(PROSE));
    expect(texts(article)[0]).toBe(PROSE[0]);
  });

  it('stays in the text when it is called so but is a part of a sentence', async () => {
    const body = `<p>Kapal <a class="tag-link" href="https://x.example/t">Damar Jaya</a> tiba pukul tujuh pagi di dermaga.</p>${paragraphs}`;
    expect(texts(await read({ body }))[0]).toBe(
      'Kapal Damar Jaya tiba pukul tujuh pagi di dermaga.',
    );
  });

  it('finds the text in boxes that are called after what is beside it', async () => {
    const body = `<div class="content-with-sidebar"><div class="print:max-w-full related-layout">${paragraphs}${paragraphs}</div></div>`;
    expect(texts(await read({ body }))).toHaveLength(2 * PROSE.length);
  });

  it('takes cards of other articles for related links', async () => {
    const body = `${PROSE.slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join(
        '',
      )}<div class="box"><h3><a href="https://kabarmuara.example/b">Dermaga Damar Diperpanjang</a></h3><p>Empat puluh meter.</p></div><p>${PROSE[3]}</p><p>${PROSE[4]}</p>`;
    expect((await read({ body })).body[3]).toEqual({
      type: 'related',
      label: '',
      headline: 'Dermaga Damar Diperpanjang',
      url: 'https://kabarmuara.example/b',
    });
  });

  it('gives links their label, in one paragraph or from the heading above', async () => {
    const link = '<a href="https://kabarmuara.example/b">Dermaga Damar Diperpanjang Lagi</a>';
    const inside = await read({
      body: `<p>${PROSE[0]}</p><p>Lihat juga: ${link}</p>${paragraphs}`,
    });
    expect(inside.body[1]).toMatchObject({ type: 'related', label: 'Lihat juga' });
    const below = await read({ body: `${paragraphs}<h3>Baca Juga</h3><ul><li>${link}</li></ul>` });
    expect(below.body.at(-1)).toMatchObject({
      label: 'Baca Juga',
      url: 'https://kabarmuara.example/b',
    });
  });

  it('keeps links to other sites as text: they are references', async () => {
    const head = '<link rel="canonical" href="https://kabarmuara.example/feri">';
    const body = `<ul><li><a href="https://arsip.example/laporan">Laporan tahunan pelabuhan 2024</a></li></ul>${paragraphs}`;
    expect((await read({ head, body })).body[0]).toMatchObject({ type: 'list' });
  });
});

describe('subheads', () => {
  it('are bold lines with text above and below', async () => {
    const body = `<p>${PROSE[0]}</p><p><strong>Mesin Baru</strong></p>${paragraphs}`;
    expect((await read({ body })).body[1]).toEqual({
      type: 'heading',
      level: 3,
      text: 'Mesin Baru',
    });
  });

  it('are statements that a picture illustrates', async () => {
    const body = `${paragraphs}<h2>1. Mesinnya dari galangan Muara.</h2><img src="https://muara.example/a.jpg"><h2>2. Lambungnya dicat biru.</h2><img src="https://muara.example/b.jpg"><p>${PROSE[3]}</p>`;
    expect((await read({ body })).body.filter(({ type }) => type === 'heading')).toHaveLength(2);
  });

  it('are none when they label the points above the text or repeat another headline', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Feri Malam Damar Berlayar Lagi","alternativeHeadline":"Setahun Menunggu Feri"}</script>';
    const body = `<h2>Setahun Menunggu Feri</h2><h3>Singkatnya</h3><ul><li>Feri berlayar lagi.</li></ul>${paragraphs}`;
    expect((await read({ head, body })).body[0]).toMatchObject({ type: 'list' });
  });

  it('are none when a box of links to other articles stands right below them', async () => {
    const links = ['Perahu Baru', 'Dermaga Damar', 'Feri Malam'].map(
      (name) =>
        `<li><a href="https://kabarmuara.example/b"><h4>Kabar ${name} Hari Ini</h4></a></li>`,
    );
    const subheads = async (count: number) => {
      const body = `${paragraphs}<h2>Terbaru di Muara</h2><p>1 Juni</p><ul>${links.slice(0, count).join('')}</ul><p>${PROSE[3]}</p>`;
      return (await read({ body })).body.filter(({ type }) => type === 'heading').length;
    };
    expect(await subheads(3)).toBe(0);
    expect(await subheads(1)).toBe(1);
  });

  it('are none when nothing of the text stands below them', async () => {
    const body = `${paragraphs}<h2>Komentar pembaca</h2><h2>Jadwal</h2>`;
    expect((await read({ body })).body.some(({ type }) => type === 'heading')).toBe(false);
  });
});

describe('hostile pages', () => {
  it('are read where microdata are called as what every object has', async () => {
    const named = ['constructor', 'toString', '__proto__'].map(
      (name) => `<span itemprop="${name}">Selo</span>`,
    );
    const body = `<div itemscope itemtype="https://schema.org/NewsArticle">${named.join('')}</div>`;
    expect((await read({ body: body + paragraphs })).body).not.toHaveLength(0);
  });

  it('are read where linked data have a headline without end', async () => {
    const data = { '@type': 'NewsArticle', headline: `Feri${'|'.repeat(200_000)}` };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect((await read({ head })).headline).toBe('Feri Malam Damar Berlayar Lagi');
  });

  it.each([
    ['nested boxes', '<div>'.repeat(10_000) + paragraphs],
    ['nested quotations', '<blockquote>'.repeat(5_000) + paragraphs],
    ['nested lists', `<ul>${'<li><ul>'.repeat(1_500)}</ul>${paragraphs}`],
    ['a huge attribute', `<div class="${'a-b '.repeat(50_000)}">${paragraphs}</div>`],
    ['NUL bytes', `${'\0'.repeat(10_000)}${paragraphs}`],
    ['nested tables', '<table><tr><td>'.repeat(1_000) + paragraphs],
    ['unclosed fonts', '<p><font><b>x'.repeat(600) + paragraphs],
    ['thousands of headings', '<h2>Feri</h2>'.repeat(800) + paragraphs],
    ['thousands of attributes', `<div ${'a b=c '.repeat(8_000)}>${paragraphs}</div>`],
    ['entities of entities', `${'&amp;'.repeat(4_000)}lt;${paragraphs}`],
    ['a comment without an end', `${paragraphs}<!--${'-- '.repeat(20_000)}`],
    ['half tags', `${'<'.repeat(10_000)}${paragraphs}`],
    ['deep data', `<script type="application/ld+json">${'['.repeat(20_000)}</script>${paragraphs}`],
  ])('with %s are read', async (_, html) => {
    const [imported] = await readAll(htmlImporter, html, 'a.html');
    expect(imported?.kind).toBe('article');
  });

  it('with more elements than any page has fail, and say so', async () => {
    expect(await readAll(htmlImporter, '<i>'.repeat(200_001), 'a.html')).toMatchObject([
      { kind: 'failed', reason: 'its markup cannot be parsed: it has more than 200,000 elements' },
    ]);
  });

  it('lead nowhere but to pages and addresses of letters', async () => {
    const links = [
      'javascript:alert(1)',
      ' JaVaScRiPt:x',
      'data:text/html,x',
      'vbscript:x',
      'https://muara.example/a',
    ];
    const body = `<p>Feri malam ${links.map((href) => `<a href="${href}">tautan</a>`).join(', ')} berlayar lagi dari dermaga.</p>${paragraphs}<iframe src="javascript:x"></iframe><img src="javascript:x">`;
    const written = JSON.stringify((await read({ body })).body);
    expect(written).not.toMatch(/script:|data:/i);
    expect(written).toContain('https://muara.example/a');
  });

  it.each(['', '<html></html>', '<p></p>', '<nav><a href="/">Beranda</a></nav>'])(
    'without text fail with a reason: %j',
    async (html) => {
      expect(await readAll(htmlImporter, html, 'a.html')).toMatchObject([
        { kind: 'failed', reason: 'there is no text of an article' },
      ]);
    },
  );
});
