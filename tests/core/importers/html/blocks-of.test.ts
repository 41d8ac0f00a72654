import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/cli/sources/parse-html.ts';
import { blocksOf } from '../../../../src/core/importers/html/blocks-of.ts';
import { htmlTree } from '../../../../src/core/importers/html/html-tree.ts';

const BASE = 'https://kabarmuara.example/pesisir/feri';
const blocks = (html: string) => blocksOf(htmlTree(parseHtml(html)), { base: BASE }).blocks;
const quotation = (...lines: readonly string[]) =>
  blocks(`<blockquote>${lines.map((line) => `<p>${line}</p>`).join('')}</blockquote>`);
const textsIn = (html: string) => blocks(html).map((block) => 'text' in block && block.text);

describe('runs of text', () => {
  it('collapse white space, decode entities and keep emphasis and links as marks', () => {
    expect(
      blocks('<p>Feri <b>malam</b>\n  &amp; <em>dermaga</em> <a href="/peta">baru</a>.</p>'),
    ).toEqual([
      {
        type: 'paragraph',
        text: 'Feri malam & dermaga baru.',
        marks: [
          { start: 5, end: 10, type: 'strong' },
          { start: 13, end: 20, type: 'emphasis' },
          { start: 21, end: 25, type: 'link', href: 'https://kabarmuara.example/peta' },
        ],
      },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '#atas', 'vbscript:x', ''])(
    'never link to %j',
    (href) => {
      expect(blocks(`<p>Feri <a href="${href}">malam</a></p>`)).toEqual([
        { type: 'paragraph', text: 'Feri malam' },
      ]);
    },
  );

  it('end at two line breaks, and at one unless the sentence goes on', () => {
    expect(blocks('Feri malam.<br><br>Berangkat<br>\npukul tujuh.<br>Karcis di loket.')).toEqual([
      { type: 'paragraph', text: 'Feri malam.' },
      { type: 'paragraph', text: 'Berangkat pukul tujuh.' },
      { type: 'paragraph', text: 'Karcis di loket.' },
    ]);
  });

  it('leave scripts, styles and control characters out', () => {
    expect(blocks('<p>Feri<script>x()</script><style>p{}</style> ma\u0001lam</p>')).toEqual([
      { type: 'paragraph', text: 'Feri malam' },
    ]);
  });
});

describe('a quotation in a sentence', () => {
  it('has the marks that browsers show around it', () => {
    expect(textsIn('<p>Ia berkata <q>kami <b>tidak</b> membayar</q>, lalu pergi.</p>')).toEqual([
      'Ia berkata “kami tidak membayar”, lalu pergi.',
    ]);
    expect(textsIn('<p><q>Ia bilang <q>ya</q></q></p>')).toEqual(['“Ia bilang ‘ya’”']);
    expect(textsIn('<h2>Camat: <q>Cukup</q></h2>')).toEqual(['Camat: “Cukup”']);
  });

  it.each([
    '<p>Ia berkata <q>“kami tidak membayar”</q>.</p>',
    '<p>Ia berkata “<q>kami tidak membayar</q>”.</p>',
    '<p>Ia berkata <q><em> “kami tidak membayar”</em></q>.</p>',
  ])('has them once: %s', (html) => {
    expect(textsIn(html)).toEqual(['Ia berkata “kami tidak membayar”.']);
  });

  it('has none where nothing is quoted', () => {
    expect(textsIn('<p>Ia diam.<q> </q></p>')).toEqual(['Ia diam.']);
  });
});

describe('a formula', () => {
  it('keeps its text, but not how it was written in TeX', () => {
    expect(
      blocks(
        '<p>Rumusnya <math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation encoding="application/x-tex">E=m</annotation></semantics></math> saja.</p>',
      ),
    ).toEqual([{ type: 'paragraph', text: 'Rumusnya E=m saja.' }]);
  });
});

describe('the download button of a file', () => {
  it('is no part of its name, and said', () => {
    const file =
      '<div class="wp-block-file"><a href="https://muara.example/a.pdf">Laporan</a><a href="https://muara.example/a.pdf" class="wp-block-file__button wp-element-button" download>Unduh</a></div>';
    const { blocks: named, dropped } = blocksOf(htmlTree(parseHtml(file)), {});
    expect(named).toMatchObject([{ type: 'paragraph', text: 'Laporan' }]);
    expect(dropped).toEqual([{ at: '<a>', text: 'Unduh', reason: 'button' }]);
  });
});

const read = (html: string) => {
  const { blocks: kept, dropped } = blocksOf(htmlTree(parseHtml(html)), { base: BASE });
  return { kept, struck: dropped.map(({ text }) => text) };
};

describe('what is struck out', () => {
  it.each(['text-decoration: line-through', 'text-decoration-line:line-through'])(
    'is left out where it is an item or a cell as a whole: %s',
    (style) => {
      expect(read(`<ul><li style="${style}">Jumat</li><li>Sabtu</li></ul>`)).toEqual({
        kept: [{ type: 'list', ordered: false, items: [{ text: 'Sabtu' }] }],
        struck: ['Jumat'],
      });
      const rows = `<tr><th>Feri</th><th>Karcis</th></tr><tr><td style="${style}">Pagi</td><td>5.000</td></tr>`;
      expect(read(`<table>${rows}</table>`)).toEqual({
        kept: [
          {
            type: 'table',
            rows: [
              [{ text: 'Feri' }, { text: 'Karcis' }],
              [{ text: '' }, { text: '5.000' }],
            ],
          },
        ],
        struck: ['Pagi'],
      });
    },
  );

  it('is told once where it stands in a pull quote', () => {
    const { struck } = read('<div class="pull-quote"><p>Air <s>pasang</s> surut.</p></div>');
    expect(struck).toEqual(['pasang']);
  });
});

describe('the mark of a footnote', () => {
  const mark = '<sup class="fn"><a href="#catatan-1">1</a></sup>';
  it.each([
    ['a paragraph', `<p>“Air${mark} naik,” kata Darmo.</p>`, ['1']],
    ['an item', `<ul><li>“Air${mark} naik,” kata Darmo.</li></ul>`, ['1']],
    ['a link', `<p>“Air<a href="/berita#c2"><sup>[2]</sup></a> naik,” kata Darmo.</p>`, ['[2]']],
  ])('in %s is none of its words', (_, html, marks) => {
    const { kept, struck } = read(html);
    expect(JSON.stringify(kept)).toContain('“Air naik,” kata Darmo.');
    expect(struck).toEqual(marks);
  });

  it.each(['10<sup>2</sup>', '<a href="#a">1</a>', '<a href="/luas">km<sup>2</sup></a>'])(
    'is not what is raised, or leads somewhere, alone: %s',
    (html) => {
      expect(read(`<p>Seluas ${html} hektare.</p>`).struck).toEqual([]);
    },
  );
});

describe('text that is laid out', () => {
  it('keeps the blanks before its first line, which stands above the others', () => {
    expect(blocks('<pre>\n\n       <b>Pagi</b>  Sore\nGaram    12    30 \n\n  Ikan</pre>')).toEqual(
      [
        {
          type: 'paragraph',
          text: '       Pagi  Sore\nGaram    12    30',
          marks: [{ start: 7, end: 11, type: 'strong' }],
        },
        { type: 'paragraph', text: 'Ikan' },
      ],
    );
  });

  it('is one line where prose was broken, whatever stands before its first', () => {
    const [first, second] = ['Warga menjaga tanggul sejak Senin malam bersama-sama', 'dan pulang.'];
    expect(blocks(`<pre>    ${first}\n${second}</pre>`)).toEqual([
      { type: 'paragraph', text: `${first} ${second}` },
    ]);
  });
});

describe('lists, quotations and tables', () => {
  it('keep their items, the nested ones after the item that holds them', () => {
    expect(blocks('<ol><li>Satu<ul><li>dua</li></ul></li><li>Tiga</li></ol>')).toEqual([
      { type: 'list', ordered: true, items: [{ text: 'Satu' }, { text: 'dua' }, { text: 'Tiga' }] },
    ]);
  });

  it('are no list where they lay out pictures and headings', () => {
    expect(blocks('<ul><li><h3>Damar</h3><p>Dermaga lama.</p></li></ul>')).toEqual([
      { type: 'heading', level: 3, text: 'Damar' },
      { type: 'paragraph', text: 'Dermaga lama.' },
    ]);
  });

  it('name who said a quotation once, at its end', () => {
    expect(
      blocks('<blockquote><p>Laut sabar.</p><p>Kami belajar.</p><cite>— Darmo</cite></blockquote>'),
    ).toEqual([
      { type: 'quotation', text: 'Laut sabar.' },
      { type: 'quotation', text: 'Kami belajar.', attribution: 'Darmo' },
    ]);
  });

  it('take a last line of a quotation that is a dash and a name for who said it', () => {
    expect(quotation('Kami belajar.', '— Darmo Sasmita, nelayan')).toEqual([
      { type: 'quotation', text: 'Kami belajar.', attribution: 'Darmo Sasmita, nelayan' },
    ]);
    expect(quotation('Kami belajar.', '— Laut sabar.')).toEqual([
      { type: 'quotation', text: 'Kami belajar.' },
      { type: 'quotation', text: '— Laut sabar.' },
    ]);
  });

  it('read tables of data, and only the text of those that lay a page out', () => {
    expect(blocks('<table><tr><th>Tahun<th>Kapal<tr><td>2024<td>2</table>')).toMatchObject([
      {
        type: 'table',
        rows: [
          [{ text: 'Tahun' }, { text: 'Kapal' }],
          [{ text: '2024' }, {}],
        ],
      },
    ]);
    expect(blocks('<table><tr><td><p>Feri malam.</p></td></tr></table>')).toEqual([
      { type: 'paragraph', text: 'Feri malam.' },
    ]);
  });
});

describe('pictures and embeds', () => {
  it('take the address that a script would load, and caption and credit apart', () => {
    expect(
      blocks(
        '<figure><img src="data:image/gif;base64,R0" data-src="/a.jpg" width="800" height="500" alt="Feri"><figcaption>Feri di Damar. <span class="credit">Foto: Niken</span></figcaption></figure>',
      ),
    ).toEqual([
      {
        type: 'image',
        url: 'https://kabarmuara.example/a.jpg',
        alternativeText: 'Feri',
        width: 800,
        height: 500,
        caption: 'Feri di Damar.',
        creditText: 'Niken',
      },
    ]);
  });

  it('read the largest of a set, and the credit that a caption ends with', () => {
    expect(
      blocks(
        '<div class="wp-caption"><img srcset="/s.jpg 300w, /l.jpg 1200w"><p class="wp-caption-text">Dermaga Damar. (Foto: Ratna)</p></div>',
      ),
    ).toEqual([
      {
        type: 'image',
        url: 'https://kabarmuara.example/l.jpg',
        caption: 'Dermaga Damar.',
        creditText: 'Ratna',
      },
    ]);
  });

  it('pass icons over, within a sentence too', () => {
    expect(blocks('<p>Feri <img src="/i.png" width="16" height="16"> malam</p>')).toEqual([
      { type: 'paragraph', text: 'Feri malam' },
    ]);
  });

  it('keep players of known services, and no frames of others', () => {
    expect(
      blocks(
        '<iframe src="https://www.youtube.com/embed/x" title="Feri"></iframe><iframe src="https://ads.example/f"></iframe>',
      ),
    ).toEqual([
      {
        type: 'embed',
        provider: 'YouTube',
        url: 'https://www.youtube.com/embed/x',
        title: 'Feri',
      },
    ]);
  });

  it('keep the words of an embedded post with who wrote them', () => {
    expect(
      blocks(
        '<blockquote class="twitter-tweet"><p>Kapal tiba.</p>— Pelabuhan Damar (@damar) <a href="https://twitter.com/damar/status/1">2 Juni</a></blockquote>',
      ),
    ).toEqual([
      {
        type: 'quotation',
        text: 'Kapal tiba.',
        attribution: 'Pelabuhan Damar (@damar) 2 Juni',
      },
      { type: 'embed', provider: 'X', url: 'https://twitter.com/damar/status/1' },
    ]);
  });
});

it('names what it was told to leave out', () => {
  const root = htmlTree(parseHtml('<p>Feri malam.</p><nav>Menu</nav>'));
  const { blocks: kept, dropped } = blocksOf(root, {
    leaveOut: ({ tag }) => (tag === 'nav' ? 'navigation' : undefined),
  });
  expect(kept).toEqual([{ type: 'paragraph', text: 'Feri malam.' }]);
  expect(dropped).toEqual([{ at: '<nav>', text: 'Menu', reason: 'navigation' }]);
});
