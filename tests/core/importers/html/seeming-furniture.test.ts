import { describe, expect, it } from 'vitest';
import { paragraphs, PROSE, read } from './ferry-page.ts';

/** The article's blocks but for the news itself, where this stands in the midst of it or below it. */
async function besideTheNews(html: string, below = paragraphs, head = '') {
  const { body } = await read({ head, body: paragraphs + html + below });
  return body.flatMap((block) =>
    'text' in block && !PROSE.includes(block.text) ? [block.text] : [],
  );
}

describe('what only seems to be furniture is kept:', () => {
  it.each([
    'This is a hard blow for members of the fishing cooperative.',
    'Halaman berikutnya dari buku tamu itu kosong, kata penjaga.',
    '(Kabar Muara/harga karcis belum termasuk bagasi)',
    'This year the harbour opened a shop for members.',
    'Dieser Steg ist nur für Mitglieder des Vereins offen.',
    'Esta feria abre las puertas para abonados del puerto.',
  ])('a sentence on members, %s', async (sentence) => {
    expect(await besideTheNews(`<p>${sentence}</p>`)).toEqual([sentence]);
  });

  it('a last part on a place that begins with its name', async () => {
    const told = 'Muara Teja menjadi pelabuhan kedua yang dibuka tahun ini, kata pengelola.';
    const part = `<h2>Muara Teja</h2><p>${told}</p>`;
    const head = '<meta name="author" content="Ratna Wulandari">';
    expect(await besideTheNews(part, '', head)).toEqual(['Muara Teja', told]);
  });

  it.each(['Mehr Geld für Fischer', 'Mehr Sicherheit: Was der Hafen plant'])(
    'a subhead, %s',
    async (subhead) => {
      expect(await besideTheNews(`<h2>${subhead}</h2>`)).toEqual([subhead]);
    },
  );

  it('an answer that is unfolded by a box to tick', async () => {
    const answer = 'Karcis dijual sejak pukul enam pagi di loket, kata pengelola feri itu.';
    const html = `<div><input type="checkbox"><h3>Kapan karcis dijual?</h3><p>${answer}</p></div>`;
    expect(await besideTheNews(html)).toEqual(['Kapan karcis dijual?', answer]);
  });
});

describe('furniture that says so is left out:', () => {
  it.each([
    '<p>This article is for subscribers only.</p>',
    '<p>Dieser Artikel ist nur für Abonnenten.</p>',
    '<p>Simak selengkapnya di halaman selanjutnya.</p>',
    '<p>Lanjut ke halaman berikutnya &gt;&gt;&gt;</p>',
    '<p>Halaman selanjutnya: alasan pedagang menolak pindah</p>',
    '<p>Artikel ini bersambung ke halaman 2.</p>',
    '<p>(kabarmuara.com/Ratna Wulandari)</p>',
    '<h2>Mehr zum Hafen</h2>',
    '<h2>Mehr</h2>',
  ])('%s', async (html) => {
    expect(await besideTheNews(html)).toEqual([]);
  });

  it('a note on the writer, whom the page names', async () => {
    const note = '<h2>Ratna Wulandari</h2><p>Ratna Wulandari menulis tentang laut sejak lama.</p>';
    const head = '<meta name="author" content="Ratna Wulandari">';
    expect(await besideTheNews(note, '', head)).toEqual([]);
  });
});
