import { describe, expect, it } from 'vitest';
import { textImporter } from '../../../src/core/importers/text-importer.ts';
import { readOne } from './read-source.ts';

const read = async (...lines: string[]) =>
  readOne(textImporter, ['Pencuri Kotak Amal Terekam Kamera', '', ...lines].join('\n'), 'amal.txt');

const END =
  'Takmir masjid Ahmad Fauzan mengatakan kotak itu baru dikosongkan pada Jumat pekan lalu.';

describe('a place before the dash that opens a text', () => {
  it.each([
    ['Kediran - Seorang pria mencuri kotak amal di sebuah masjid pada Rabu dini hari.', 'Kediran'],
    [
      'Muara Lawe – Seorang pria mencuri kotak amal di sebuah masjid pada Rabu dini hari.',
      'Muara Lawe',
    ],
  ])('is the dateline where the text tells that it is a place: %s', async (opening, dateline) => {
    const below = `Pencurian itu yang ketiga di ${dateline} sepanjang tahun ini, kata polisi setempat.`;
    const { article } = await read(opening, below, END);
    expect(article.dateline).toBe(dateline);
    expect(article.body[0]).toMatchObject({ text: expect.stringMatching(/^Seorang pria/) });
  });

  it.each([
    ['Kediran - Seorang pria mencuri kotak amal di sebuah masjid pada Rabu dini hari.', 'Polisi'],
    ['Kediran - Lawe ditempuh dua jam dengan kereta yang berangkat setiap pagi hari.', 'di Lawe'],
    ['Kediran - Bandung ditempuh dua jam dengan kereta yang berangkat setiap pagi.', 'di Kediran'],
  ])('is none without that, nor before another place: %s', async (opening, where) => {
    const below = `Hal itu sudah lama diketahui ${where} dan sekitarnya, kata seorang warga.`;
    expect((await read(opening, below, END)).article.dateline).toBeUndefined();
  });
});

it('a dash that opens a text makes no list of its first sentence', async () => {
  const first =
    'Timnas putri melaju ke semifinal setelah menang 2-0 di Stadion Muara, Jumat malam.';
  const { article } = await read(`- ${first}`, END);
  expect(article.body).toEqual([
    { type: 'paragraph', text: first },
    { type: 'paragraph', text: END },
  ]);
});

it('a part of the house wrote nothing', async () => {
  const { article } = await read('Oleh Redaksi', '3 Januari 2025', '', END, END, 'Editor: Admin');
  expect(article.author).toEqual([]);
  expect(article.editor).toBeUndefined();
});

it('a number to ask by is an invitation', async () => {
  const line =
    '* Benar atau tidak? Untuk memeriksa kabar, silakan WhatsApp ke nomor Cek Selo 0800 123 456.';
  const { article, dropped } = await read(END, END.replace('Jumat', 'Senin'), line);
  expect(article.body).toHaveLength(2);
  expect(dropped.map(({ reason }) => reason)).toContain('invitation to follow the outlet');
});
