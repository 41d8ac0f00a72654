import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { textImporter } from '../../../src/core/importers/text-importer.ts';
import { readAll, readOne } from './read-source.ts';

const PROSE = [
  'Air Sungai Selo naik sejak Selasa malam dan merendam tujuh rumah di tepi kiri, kata petugas.',
  '“Kami sudah menandai tiang dengan cat merah,” kata Ketua Regu Sungai, Danang Rimbawan.',
  'Warga memindahkan perabot ke lantai dua dan menitipkan surat-surat di balai desa terdekat.',
  'Hujan diperkirakan berhenti pada Kamis siang, tetapi pintu air tetap dijaga sampai malam.',
];
const page = (...lines: readonly string[]) => ['Air Naik di Tepi Selo', '', ...lines].join('\n');

describe('the headline', () => {
  it('is the line above the text that the text repeats, not the menu', async () => {
    const { article } = await readOne(
      textImporter,
      [
        'Menu',
        'Wisata Kuliner Murah Meriah',
        'Air Sungai Selo Merendam Tujuh Rumah',
        'Rabu, 14 Mei 2025 | 09:20 WIB',
        ...PROSE,
      ].join('\n'),
    );
    expect(article.headline).toBe('Air Sungai Selo Merendam Tujuh Rumah');
    expect(article.datePublished).toBe('2025-05-14T09:20:00+07:00');
  });

  it('may end with a question mark or a full stop', async () => {
    const asked = ['Siapa yang menjaga tujuh rumah di tepi Sungai Selo?', '', ...PROSE];
    expect((await readOne(textImporter, asked.join('\n'))).article.headline).toBe(asked[0]);
    const closed = ['Seven houses under water in Selo.', '', `${PROSE[0]} ${PROSE[2]}`, PROSE[3]];
    expect((await readOne(textImporter, closed.join('\n'))).article.headline).toBe(closed[0]);
  });

  it('is made of the first words, with a warning, where a page has none', async () => {
    const { article, warnings } = await readOne(textImporter, `SELO – ${PROSE.join('\n\n')}`);
    expect(article.headline).toBe('Air Sungai Selo naik sejak Selasa malam dan…');
    expect(warnings).toContain('there is no headline; the first words of the text stand for it');
    expect(article.body).toHaveLength(PROSE.length);
  });
});

describe('facts of a page', () => {
  it('invents no date: neither from prose nor from the day of the dump', async () => {
    const { article } = await readOne(
      textImporter,
      [
        ' date 2025-08-13 Advertisement',
        page(...PROSE, 'Pertemuan digelar pada Rabu (18/6/2025) di balai desa.'),
      ].join('\n'),
    );
    expect(article).not.toHaveProperty('datePublished');
    expect(article.headline).toBe('Air Naik di Tepi Selo');
  });

  it.each([
    ['May 14, 2025, 9:20 AM EST', '2025-05-14T09:20:00-05:00'],
    ['May 14, 2025, 9:20 AM ET', '2025-05-14T09:20'],
    ['May 14, 2025, 9:20 AM (SLT)', '2025-05-14T09:20'],
    ['May 14, 2025, 9:20 AM SLT', '2025-05-14T09:20'],
    ['May 14, 2025, 9:20 AM EST by Ratna Wulandari', '2025-05-14T09:20:00-05:00'],
  ])('takes no zone for the writer: %s', async (line, datePublished) => {
    const { article } = await readOne(textImporter, page('By Ratna Wulandari', line, '', ...PROSE));
    expect(article).toMatchObject({ datePublished, author: ['Ratna Wulandari'] });
  });

  it('knows when a page was changed', async () => {
    const dates = ['Diperbarui 20 Jun 2025, 05:50 WIB', 'Diterbitkan 19 Jun 2025, 21:10 WIB'];
    expect((await readOne(textImporter, page(...dates, ...PROSE))).article).toMatchObject({
      datePublished: '2025-06-19T21:10:00+07:00',
      dateModified: '2025-06-20T05:50:00+07:00',
    });
  });

  it('may tell who wrote it and when on one line', async () => {
    const line = 'Oleh: Niken Larasati - Jumat, 20 Juni 2025 | 14:22 WIB';
    expect((await readOne(textImporter, page(line, ...PROSE))).article).toMatchObject({
      author: ['Niken Larasati'],
      datePublished: '2025-06-20T14:22:00+07:00',
    });
    const source = await readOne(textImporter, page(...PROSE, 'Sumber: Radio Selo, 2 Mei 2025'));
    expect(source.article).not.toHaveProperty('datePublished');
  });

  it.each([
    ['Sumber : Radio Selo/RW', { sourceOrganization: 'Radio Selo', editor: 'RW' }],
    [
      'Sumber: Radio Selo | Editor: Bagus Sanjaya',
      { sourceOrganization: 'Radio Selo', editor: 'Bagus Sanjaya' },
    ],
    [
      'sumber: warga Tebing Tinggieditor: Bagus Sanjaya',
      { sourceOrganization: 'warga Tebing Tinggi', editor: 'Bagus Sanjaya' },
    ],
    [
      'Penulis: Niken Larasati dan Wahyu Kertapati, S.Sos',
      { author: ['Niken Larasati', 'Wahyu Kertapati, S.Sos'] },
    ],
    [
      'Redaktur & Reporter : Niken Larasati',
      { author: ['Niken Larasati'], editor: 'Niken Larasati' },
    ],
    ['(Niken Larasati )', { author: ['Niken Larasati'] }],
    [
      'Artikel ini telah tayang di Kabar Damar dengan judul "Air Naik"',
      { sourceOrganization: 'Kabar Damar' },
    ],
    ['TAG: Sungai Selo, banjir', { keywords: ['Sungai Selo', 'banjir'] }],
    ['#SungaiSelo #banjir', { keywords: ['SungaiSelo', 'banjir'] }],
  ])('are read from “%s” below the text', async (line, facts) => {
    expect((await readOne(textImporter, page(...PROSE, '', line))).article).toMatchObject(facts);
  });

  it('prefers a named editor to initials after the source', async () => {
    const credits = ['Sumber : Radio Selo/RW', 'Editor: Bagus Sanjaya'];
    expect((await readOne(textImporter, page(...PROSE, ...credits))).article.editor).toBe(
      'Bagus Sanjaya',
    );
  });

  it.each([
    ['Oleh Niken Larasati', ['Niken Larasati']],
    ['By Niken Larasati and Mark Telaga', ['Niken Larasati', 'Mark Telaga']],
    ['Niken Larasati - radarSelo', ['Niken Larasati']],
    ['Laporan Niken Larasati I Selo', ['Niken Larasati']],
    ['Niken Larasati 20 Jan 2024, 14:49', ['Niken Larasati']],
    ['Niken Larasati, Mark Telaga 20 Jan 2024, 14:49', ['Niken Larasati', 'Mark Telaga']],
    ['20 Januari 2024 | 14:49 WIB | LAPORAN: Niken Larasati', ['Niken Larasati']],
  ])('take the byline “%s”', async (line, author) => {
    expect((await readOne(textImporter, page(line, ...PROSE))).article.author).toEqual(author);
  });

  it('takes the sentence above byline and date for the description', async () => {
    const { article } = await readOne(
      textImporter,
      page(
        'Tujuh rumah terendam, tetapi tidak ada yang terluka semalam.',
        'Oleh Niken Larasati',
        ...PROSE,
      ),
    );
    expect(article.description).toBe(
      'Tujuh rumah terendam, tetapi tidak ada yang terluka semalam.',
    );
    expect(article.body[0]).toEqual({ type: 'paragraph', text: PROSE[0] });
  });
});

const blocksWith = async (...lines: readonly string[]): Promise<readonly Block[]> => {
  const [first = '', second = '', ...rest] = PROSE;
  return (await readOne(textImporter, page(first, second, ...lines, ...rest))).article.body;
};

describe('the body', () => {
  it.each([
    ['Baca Juga :  Sirene Selo Diuji Malam Hari', 'Baca Juga', 'Sirene Selo Diuji Malam Hari'],
    ['Baca juga:Sirene Selo Diuji', 'Baca juga', 'Sirene Selo Diuji'],
    ['BACA JUGA - Sirene Selo Diuji', 'BACA JUGA', 'Sirene Selo Diuji'],
    ['Simak juga: Sirene Selo Diuji', 'Simak juga', 'Sirene Selo Diuji'],
    ['Lihat juga Video: Sirene Selo Diuji', 'Lihat juga Video', 'Sirene Selo Diuji'],
    ['Pilihan editor:Sirene Selo Diuji', 'Pilihan editor', 'Sirene Selo Diuji'],
    ['Read also: Sirens tested in Selo', 'Read also', 'Sirens tested in Selo'],
    ['Baca Juga Sirene Selo Diuji Malam Hari', 'Baca Juga', 'Sirene Selo Diuji Malam Hari'],
    ['Baca juga:\nSirene Selo Diuji Malam Hari', 'Baca juga', 'Sirene Selo Diuji Malam Hari'],
  ])('has “%s” as a related link in its place', async (text, label, headline) => {
    expect((await blocksWith(...text.split('\n')))[2]).toEqual({
      type: 'related',
      label,
      headline,
    });
  });

  it('takes no sentence with the words of a label for a link', async () => {
    const line = 'Simak juga bagaimana warga menandai tiang rumah mereka dengan cat merah.';
    expect(await blocksWith(line)).toContainEqual({ type: 'paragraph', text: line });
  });

  it('reads several titles on one line, each with its label', async () => {
    const blocks = await blocksWith(
      'Baca juga:Sirene Selo Diuji MalamBaca juga:Papan Air Dicat Ulang',
    );
    expect(blocks.slice(2, 4).map((block) => block.type === 'related' && block.headline)).toEqual([
      'Sirene Selo Diuji Malam',
      'Papan Air Dicat Ulang',
    ]);
  });

  it.each([
    'Iklan',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    'Bagikan :',
    'Scroll to Top',
    '[Gambas:Video 20detik]',
    'Facebook Twitter WhatsApp',
    'Ikuti Whatsapp Channel Kabarselo',
    'Halaman: 12Lihat Semua',
  ])('drops “%s” and says so', async (line) => {
    const [first = '', ...rest] = PROSE;
    const { article, dropped } = await readOne(textImporter, page(first, line, ...rest));
    expect(article.body).toHaveLength(PROSE.length);
    expect(dropped).toEqual([{ at: 'line 4', text: line, reason: expect.stringMatching(/\w/) }]);
  });

  it('leaves out the invitation to watch a video', async () => {
    const invitation = 'Simak Video "Air Naik di Tepi Selo"';
    const { article, dropped } = await readOne(textImporter, page(...PROSE, invitation));
    expect(article.body).toHaveLength(PROSE.length);
    expect(JSON.stringify(dropped)).toContain('Simak Video');
  });

  it('keeps prose about advertisements and sharing', async () => {
    const line =
      'Iklan layanan masyarakat itu dibagikan warga lewat grup WhatsApp desa sejak Senin.';
    expect(await blocksWith(line)).toContainEqual({ type: 'paragraph', text: line });
  });

  it.each([
    '“Daerah Rawan”',
    'Menunggu Hujan Reda',
    'What happens next',
    '2. Papan yang Hilang',
    'Siapa yang Menjaga?',
  ])('has “%s” as a subheading', async (text) => {
    expect((await blocksWith(text))[2]).toEqual({ type: 'heading', level: 2, text });
  });

  it.each(['“Kami takut.”', '“Kami', 'Mereka menolak.'])(
    'has “%s” as a paragraph',
    async (text) => {
      expect((await blocksWith(text))[2]).toEqual({ type: 'paragraph', text });
    },
  );

  it('gathers items of a list', async () => {
    const blocks = await blocksWith('Yang dibawa:', '1. senter', '2. peluit', '- surat', '• obat');
    expect(blocks.slice(3, 5)).toEqual([
      { type: 'list', ordered: true, items: [{ text: 'senter' }, { text: 'peluit' }] },
      { type: 'list', ordered: false, items: [{ text: 'surat' }, { text: 'obat' }] },
    ]);
  });

  it('has a caption said twice once, as a picture without an address', async () => {
    const caption = 'Warga menandai tiang rumah di Selo';
    const { article, dropped } = await readOne(textImporter, page(caption, caption, '', ...PROSE));
    expect(article.body.filter((block) => block.type === 'image')).toEqual([
      { type: 'image', caption },
    ]);
    expect(dropped.map(({ reason }) => reason)).toEqual(['repeats the caption']);
  });

  it('ends with a list that a line leads to, not with one of links', async () => {
    const list = ['Desa yang terdampak:', '1. Desa Kalis', '2. Desa Muara'];
    const links = ['Baca juga:', '1. Sirene Selo Diuji Malam Hari', '2. Papan Air Dicat Ulang'];
    const { article } = await readOne(textImporter, page(...PROSE, ...list, 'Bagikan'));
    expect(article.body.slice(PROSE.length)).toEqual([
      { type: 'paragraph', text: 'Desa yang terdampak:' },
      { type: 'list', ordered: true, items: [{ text: 'Desa Kalis' }, { text: 'Desa Muara' }] },
    ]);
    const linked = await readOne(textImporter, page(...PROSE, ...links, 'Bagikan'));
    expect(linked.article.body.some(({ type }) => type === 'list')).toBe(false);
  });

  it('ends with the line-ups of a match', async () => {
    const teams = ['Garuda Lawe (4-4-2): Rama; Dedi, Agus; Heri', 'Damar (4-3-3): Ilham; Rian'];
    const lines = page(...PROSE, 'Susunan pemain:', ...teams, '(bay/jok)', 'Koleksi Pilihan');
    const { article } = await readOne(textImporter, lines);
    const texts = ['Susunan pemain:', ...teams].map((text) => ({ type: 'paragraph', text }));
    expect(article.body.slice(PROSE.length)).toEqual(texts);
  });

  it('ends above what stands below an article', async () => {
    const { article } = await readOne(
      textImporter,
      page(
        ...PROSE,
        'Berita Terkait',
        'Sirene Selo Diuji Malam Hari',
        'Papan Air Dicat Ulang',
        'Terpopuler',
        'Perahu Laris',
      ),
    );
    expect(article.body).toHaveLength(PROSE.length);
  });

  it('puts sentences together that were broken at links', async () => {
    const { article, warnings } = await readOne(
      textImporter,
      page(
        ...PROSE,
        'Ketua',
        'Regu Sungai',
        ', Danang Rimbawan, meminta warga menyimpan surat-surat mereka (',
        'KTP',
        ') di balai desa.',
      ),
    );
    expect(article.body.at(-1)).toEqual({
      type: 'paragraph',
      text: 'Ketua Regu Sungai, Danang Rimbawan, meminta warga menyimpan surat-surat mereka (KTP) di balai desa.',
    });
    expect(warnings).toEqual(['4 line ends inside sentences were taken out']);
  });
});

describe('hostile and odd input', () => {
  it('fails clearly without text, and with a line beyond all measure', async () => {
    expect(await readAll(textImporter, ' \n\n')).toEqual([
      { kind: 'failed', at: 'line 1', reason: 'there is no text' },
    ]);
    const long = await readAll(textImporter, `Selo\n${'a'.repeat(5 * 2 ** 20)}`);
    expect(long).toEqual([
      { kind: 'failed', at: 'line 2', reason: 'the line is longer than 4 MB' },
    ]);
  });

  it('reads windows-1252 with a warning', async () => {
    const bytes = Uint8Array.from(
      Array.from(page(...PROSE), (letter) =>
        letter === '“' ? 0x93 : letter === '”' ? 0x94 : letter.charCodeAt(0),
      ),
    );
    const { article, warnings } = await readOne(textImporter, bytes);
    expect(article.body[1]).toEqual({ type: 'paragraph', text: PROSE[1] });
    expect(warnings).toEqual(['1 lines are no UTF-8 and were read as windows-1252']);
  });

  it('never throws, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme', maxLength: 90 }),
            fc.constantFrom(
              ...PROSE,
              'Baca juga:',
              'Tags',
              'Berita Terkait',
              '-',
              '(',
              ', kata dia',
              'SELO, KABAR.com',
              'Sumber :',
            ),
          ),
          { maxLength: 14 },
        ),
        async (lines) => {
          expect(await readAll(textImporter, lines.join('\n'))).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('every page', () => {
  const folder = join(import.meta.dirname, '../../fixtures/importers/text');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(pages)('%s has all its words in the article or in the report', async (name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const { article, dropped } = await readOne(textImporter, source, name);
    const kept = countWords([...stringsIn(article), ...stringsIn(dropped)].join('\n'));
    const lost = [...countWords(source)].filter(([word, count]) => (kept.get(word) ?? 0) < count);
    // But for the label of a picture's credit: `(Foto: …)`.
    expect(lost.filter(([word]) => !/^(?:Foto|Photo)$/.test(word))).toEqual([]);
  });

  it.each(pages.filter((name) => !/broken|wrapped|colon/.test(name)))(
    '%s keeps its paragraphs byte for byte',
    async (name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const { article } = await readOne(textImporter, source, name);
      const paragraphs = article.body.flatMap((block) =>
        block.type === 'paragraph' ? [block.text] : [],
      );
      expect(paragraphs.filter((text) => !source.includes(text))).toEqual([]);
    },
  );
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
