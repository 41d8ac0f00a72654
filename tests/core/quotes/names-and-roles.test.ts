import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { spoken } from './spoken.ts';

/** Everyone who speaks, as `name, role`. */
function speakers(...texts: string[]): string[] {
  return speakersIn('id', texts);
}

function speakersIn(inLanguage: 'id' | 'en', texts: readonly string[]): string[] {
  const body = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const { people } = findQuotes({ inLanguage, headline: '', body });
  return people.map(({ name, role = '–' }) => `${name}, ${role}`);
}

const roles = (text: string): string[] => speakersIn('en', [text]);

describe('a name after an office', () => {
  it('begins where the article elsewhere calls the person by it', () => {
    expect(
      speakers(
        'Bupati Selo Darmo Sasmita mengakui pemberitahuan terlambat.',
        '“Tagih,” kata Darmo.',
      ),
    ).toEqual(['Darmo Sasmita, Bupati Selo']);
  });

  it('begins after the words that end other names', () => {
    expect(
      speakers(
        'Presiden Rania Vlado Pudin tiba. Rombongan dari Rania menunggu di Rania.',
        '“Saya senang,” kata Pudin.',
      ),
    ).toEqual(['Vlado Pudin, Presiden Rania']);
  });

  it('follows after a comma, with a title or without', () => {
    expect(
      speakers(
        '“Kami minta kabar,” kata Ketua Koperasi Nelayan Muara Selo, Ratna Wulandari, di dermaga.',
      ),
    ).toEqual(['Ratna Wulandari, Ketua Koperasi Nelayan Muara Selo']);
    expect(
      spoken('id', '“Naik,” kata Kepala Puskesmas Wanasari, dokter Anindya Prabasari.'),
    ).toEqual(['Naik — Anindya Prabasari']);
  });

  it.each([
    ['“Baik,” kata nelayan, Pak Lodra (47), Jumat.', 'Lodra, nelayan'],
    [
      '“Baik,” kata Kepala Puskesmas Randu, dr. Karto Wening.',
      'Karto Wening, Kepala Puskesmas Randu',
    ],
    [
      '“Baik,” kata Kepala Dinas Pasar, Ir. H. Karto Wening, M.Si.',
      'Karto Wening, Kepala Dinas Pasar',
    ],
    ['Sementara itu, dr. Karto Wening mengatakan, “Baik.”', 'Karto Wening, dr.'],
  ])('is known before a comma and a title: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('is whom the next quotation means, comma and title or not', () => {
    expect(
      spoken(
        'id',
        '“Kami menunggu,” kata Melati Anggun, dokter di Randu.',
        'Ketua panitia, Pak Karto, menaksir kerugian. “Habis,” katanya.',
      ),
    ).toEqual(['Kami menunggu — Melati Anggun', 'Habis — Karto']);
  });

  it.each([
    ['“Sabar,” kata Plt. Kepala Dinas Pasar Darmo Sasmita usai rapat.', 'Darmo Sasmita'],
    ['“Sabar,” kata Pj. Bupati Darmo Sasmita usai rapat.', 'Darmo Sasmita'],
    ['“Sabar,” kata Ny. Lastri.', 'Lastri'],
    ['Pemilik gudang, Lastri Wening, menaksir rugi. “Sabar,” katanya.', 'Lastri Wening'],
    ['Terpisah, Humas PT Pasir, Lastri Wening, menepis itu. “Sabar,” tegasnya.', 'Lastri Wening'],
  ])('is not that of who spoke before: %s', (text, name) => {
    expect(spoken('id', '“Tunggu,” kata Melati Anggun, dokter di Randu.', text)).toEqual([
      'Tunggu — Melati Anggun',
      `Sabar — ${name}`,
    ]);
  });

  it('keeps a forename by which nobody is called', () => {
    expect(
      speakers('“Surut,” kata Menteri Sri Mulawati Indrasari di Selo.', '“Baik,” kata Mulawati.'),
    ).toEqual(['Sri Mulawati Indrasari, Menteri']);
  });

  it('leaves what a spokesperson speaks for with the office', () => {
    expect(
      speakers(
        'Juru bicara Istana Dimas Peskawan mengatakan, “Belum ada jadwal.”',
        '“Sabar,” kata Peskawan.',
      ),
    ).toEqual(['Dimas Peskawan, Juru bicara Istana']);
  });
});

describe('an office before an English name', () => {
  it.each([
    'Regent',
    'Sheriff',
    'Rector',
    'Prosecutor',
    'Selo Water Board Chairwoman',
    'Interim Spokesperson',
    'Sergeant-at-Arms',
    'Baroness',
  ])('is no part of it: %s', (office) => {
    expect(spoken('en', `“We are ready,” said ${office} Anna Kowalska.`)).toEqual([
      'We are ready — Anna Kowalska',
    ]);
  });

  it('goes no further than somebody else', () => {
    expect(
      roles('Senator Anna Kowalska grilled Selo Garam CEO Tom Hill. “Yes,” Hill said.'),
    ).toEqual(['Tom Hill, Selo Garam CEO']);
    expect(roles('“Yes,” said Senator Anna Kowalska’s spokesman Tom Hill.')).toEqual([
      'Tom Hill, spokesman',
    ]);
    expect(roles('“Yes,” said Mayor Bill Darrow.')).toEqual(['Bill Darrow, Mayor']);
  });

  it('tells its bearer from people without one', () => {
    const opening = 'Regent Ratna Wulandari opened the new pier.';
    expect(spoken('en', opening, '“We waited for years,” said the fisherman.')).toEqual([
      'We waited for years — ?',
    ]);
    expect(spoken('en', opening, '“It is done,” said the regent.')).toEqual([
      'It is done — Ratna Wulandari',
    ]);
  });
});

describe('a body', () => {
  it('keeps an occupation that is part of its name', () => {
    expect(speakers('“Kami siap,” tulis Koperasi Nelayan Muara Selo dalam pernyataan.')).toEqual([
      'Koperasi Nelayan Muara Selo, –',
    ]);
  });

  it('is meant by its noun alone, and never the person who was met last', () => {
    expect(
      spoken(
        'id',
        'Dinas Pengairan Selo menutup pintu air. “Kami lega,” kata Ratna Wulandari.',
        '“Pintu dibuka lagi Senin,” tulis dinas itu dalam keterangan.',
        '“Kami menunggu,” tulis yayasan itu.',
      ),
    ).toEqual([
      'Kami lega — Ratna Wulandari',
      'Pintu dibuka lagi Senin — Dinas Pengairan Selo',
      'Kami menunggu — ?',
    ]);
  });
});

it('does not take a title before a comma for words that somebody tells', () => {
  expect(
    spoken('id', 'Mereka membaca “Hikayat Tujuh Dayung”, cerita petualangan dari pesisir.'),
  ).toEqual([]);
});

it('does not take a cue for words of a quotation whose closing mark is lost', () => {
  expect(
    spoken('id', '"Harga naik, kata Budi Santosa.', '“Kami rugi besar tahun ini,” kata Sari Dewi.'),
  ).toEqual(['Kami rugi besar tahun ini — Sari Dewi']);
});

it('keeps an occupation that ends a name, where the article speaks of none', () => {
  expect(spoken('id', 'Menteri Agama Darmo Hakim menjawab. “Nanti dulu,” katanya.')).toEqual([
    'Nanti dulu — Darmo Hakim',
  ]);
});

it('takes no place after the number of a body for a name', () => {
  expect(
    spoken(
      'id',
      'Letkol Inf Bagas Suryono membuka latihan. “Kami siap,” kata Dandim 0712 Selo itu. “Aman,” kata Komandan Kodim 0712 Selo Letkol Inf Bagas Suryono.',
    ),
  ).toEqual(['Kami siap — Bagas Suryono', 'Aman — Bagas Suryono']);
});

it.each([
  'Menteri Agama',
  'Menteri Pemuda dan Olahraga',
  'Menteri Riset dan Teknologi',
  'Kepala Dinas Pariwisata',
  'Menteri Koordinator Bidang Pangan',
])('leaves what a minister is in charge of with the office: %s', (office) => {
  expect(speakers(`${office} Darmo Hasan menjawab. “Nanti dulu,” katanya.`)).toEqual([
    `Darmo Hasan, ${office}`,
  ]);
});

it('takes capitals before a place for a body, and its doctor for the one who speaks', () => {
  expect(
    speakers(
      'Dokter spesialis paru RSUD Selo, dr. Andini Kusuma, menyarankan masker. “Pakai masker,” sarannya.',
    ),
  ).toEqual([expect.stringContaining('Andini Kusuma')]);
});
