import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/cli/sources/parse-html.ts';
import { blocksOf } from '../../../../src/core/importers/html/blocks-of.ts';
import { htmlTree } from '../../../../src/core/importers/html/html-tree.ts';
import { withRelatedLinks } from '../../../../src/core/importers/html/link-blocks.ts';

const BASE = 'https://kabarmuara.example/pesisir/feri';
const blocks = (html: string) => blocksOf(htmlTree(parseHtml(html)), { base: BASE }).blocks;
const cells = (html: string) =>
  blocks(html).map((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block,
  );

describe('a table', () => {
  it('keeps each cell in its column where others span several columns or rows', () => {
    expect(
      cells(
        '<table><tr><th colspan="2">Jadwal<th>Dermaga<tr><td rowspan="2">Senin<td>07.00<td>Damar<tr><td>12.00<td>Remang</table>',
      ),
    ).toEqual([
      [
        ['Jadwal', '', 'Dermaga'],
        ['Senin', '07.00', 'Damar'],
        ['', '12.00', 'Remang'],
      ],
    ]);
  });

  it('has its last column filled by what reaches down into it', () => {
    expect(cells('<table><tr><td>Senin<td rowspan="2">Damar<tr><td>Selasa</table>')).toEqual([
      [
        ['Senin', 'Damar'],
        ['Selasa', ''],
      ],
    ]);
  });

  it('is not made larger by spans than pages are', () => {
    const [rows] = cells(
      '<table><tr><td colspan="99999999">A<td>B<tr><td rowspan="-3">C<td colspan="x">D</table>',
    );
    expect(rows).toMatchObject([{ length: 101 }, ['C', 'D']]);
  });

  it('has the words above it, which say what it shows', () => {
    expect(
      cells('<table><caption>Harga ikan</caption><tr><td>Tuna<td>40<tr><td>Tongkol<td>20</table>'),
    ).toEqual([
      { type: 'paragraph', text: 'Harga ikan' },
      [
        ['Tuna', '40'],
        ['Tongkol', '20'],
      ],
    ]);
  });
});

describe('a figure', () => {
  it('with a quotation says below it whose it is', () => {
    expect(
      blocks(
        '<figure><blockquote>Kami menunggu air pasang.</blockquote><figcaption>— Darmo Sasmita</figcaption></figure>',
      ),
    ).toEqual([
      { type: 'quotation', text: 'Kami menunggu air pasang.', attribution: 'Darmo Sasmita' },
    ]);
  });

  it('with a recording of the site itself says below it what it shows', () => {
    expect(
      blocks(
        '<figure><video controls><source src="/feri.mp4"></video><figcaption>Feri berlayar.</figcaption></figure>',
      ),
    ).toEqual([
      {
        type: 'embed',
        provider: 'kabarmuara.example',
        url: 'https://kabarmuara.example/feri.mp4',
        title: 'Feri berlayar.',
      },
    ]);
  });

  it('with nothing that can be kept is its caption, whatever stands above', () => {
    expect(
      blocks(
        '<blockquote>Laut sabar.</blockquote><figure><video src="blob:x"></video><figcaption>Feri berlayar.</figcaption></figure>',
      ),
    ).toEqual([
      { type: 'quotation', text: 'Laut sabar.' },
      { type: 'image', caption: 'Feri berlayar.' },
    ]);
  });
});

describe('a player', () => {
  it.each([
    ['<lite-youtube videoid="Damar_01-x"></lite-youtube>', 'Damar_01-x'],
    ['<amp-youtube data-videoid="Remang02"></amp-youtube>', 'Remang02'],
  ])('that a script loads later is kept by its number: %s', (html, id) => {
    expect(blocks(html)).toEqual([
      { type: 'embed', provider: 'YouTube', url: `https://www.youtube.com/watch?v=${id}` },
    ]);
  });

  it.each([
    '<video src="https://a.example/siaran.m3u8"></video>',
    '<audio src="javascript:x"></audio>',
    '<lite-youtube videoid="a/../b"></lite-youtube>',
    '<video src="https://x.doubleclick.net/a.mp4"></video>',
  ])('is left out where no browser can open it, or it is an advertisement: %s', (html) => {
    expect(blocks(html)).toEqual([]);
  });
});

describe('a picture', () => {
  it('for browsers without scripts stands for the placeholder before it', () => {
    expect(
      blocks(
        '<p>Feri.</p><img src="data:image/gif;base64,R0"><noscript><img src="/a.jpg" width="800" height="500"></noscript>',
      ),
    ).toEqual([
      { type: 'paragraph', text: 'Feri.' },
      { type: 'image', url: 'https://kabarmuara.example/a.jpg', width: 800, height: 500 },
    ]);
  });

  it.each([
    '<img src="/a.jpg"><noscript><img src="/a-besar.jpg"></noscript>',
    '<img src="/a.jpg"><p></p><noscript><img src="https://hitung.example/p.gif"></noscript>',
  ])('is shown once, and what only counts readers never: %s', (html) => {
    expect(blocks(html)).toEqual([{ type: 'image', url: 'https://kabarmuara.example/a.jpg' }]);
  });
});

describe('a sentence', () => {
  it('before the label of a link is text, not a part of the label', () => {
    const html = '<p>Karcis habis. Baca juga: <a href="/b">Dermaga Damar Diperpanjang Lagi</a></p>';
    const [block] = withRelatedLinks(blocks(html), BASE).blocks;
    expect(block).toMatchObject({
      type: 'paragraph',
      text: 'Karcis habis. Baca juga: Dermaga Damar Diperpanjang Lagi',
    });
  });
});
