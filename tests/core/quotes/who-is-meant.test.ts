import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/article/article.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { spoken } from './spoken.ts';

/** Who speaks, quotation by quotation. */
function speakers(...texts: string[]): (string | undefined)[] {
  return spoken('id', ...texts).map((quote) => quote.split(' — ').at(-1));
}

/** The first person's name, kind and role. */
function firstPerson(inLanguage: 'id' | 'en', ...texts: string[]): unknown[] {
  const body = texts.map((text): Block => ({ type: 'paragraph', text }));
  const person = findQuotes({ inLanguage, headline: '', body }).people[0];
  return [person?.name, person?.kind, person?.role];
}

/** Somebody under an office speaks, and is meant by -nya afterwards. */
function admits(office: string): string[] {
  return [`${office} mengakui pesannya terlambat.`, '“Lain kali lebih cepat,” katanya.'];
}

describe('whom -nya means in Indonesian', () => {
  const opening =
    '“Jembatan itu goyah sejak lama,” kata Ketua Koperasi Tani Lembah, Laksmi Purbaya, Kamis.';

  it('is the subject of the paragraph before, not an office that a preposition governs', () => {
    expect(
      speakers(
        opening,
        'Camat Lembah Togar Simbara mengakui perbaikannya lambat. “Uangnya belum turun,” ujarnya.',
        'Laksmi tidak membantah hitungan itu. Ia menitipkan daftar warga kepada staf camat di pendapa.',
        '“Sekarang mereka punya alamat kami,” katanya.',
      ),
    ).toEqual(['Laksmi Purbaya', 'Togar Simbara', 'Laksmi Purbaya']);
  });

  it.each(['belum mau', 'tidak akan', 'sudah bisa', 'akan segera'])(
    'is the subject with “%s” between it and its verb',
    (words) => {
      expect(
        speakers(
          opening,
          '“Kami menyeberang pelan-pelan,” kata Dimas Waluyo, murid kelas lima.',
          `Laksmi ${words} menyebut waktu perbaikan. Kalau air surut, rapat warga memutuskannya.`,
          '“Warga sendiri yang menimbang,” katanya.',
        ).at(-1),
      ).toBe('Laksmi Purbaya');
    },
  );

  it('is whoever has spoken before and ends the paragraph with a deed, for the words after it too', () => {
    expect(
      speakers(
        '“Buku itu saya jaga,” seloroh Wening Larasati.',
        'Kepala Dinas Pasar Lembah Togar Simbara memuji buku itu. “Rapi,” kata Togar.',
        'Dua bocah menggambar di sampulnya. Wening membiarkannya.',
        '“Nanti mereka ingat,” ujarnya. “Itu cukup.”',
      ).slice(-2),
    ).toEqual(['Wening Larasati', 'Wening Larasati']);
  });

  it('is whom an apposition calls by an occupation', () => {
    expect(
      speakers(
        '“Kami menunggu,” kata Togar Simbara, Ketua Kelompok Petambak Udang Teluk Lembah.',
        'Laksmi Purbaya, petambak yang menggarap dua petak, tidur di pematang. “Saya terbangun,” ujarnya.',
      ),
    ).toEqual(['Togar Simbara', 'Laksmi Purbaya']);
  });
});

describe('Indonesian verbs of saying that no list has', () => {
  it.each(['menyahut', 'menimpali', 'menyela', 'bergumam', 'berbisik', 'mendesis'])(
    'lead in words after a clause about the speaker: “%s”',
    (verb) => {
      const rest = 'yang duduk di belakangnya';
      expect(
        speakers(
          '“Selamat datang,” kata Laksmi Purbaya.',
          `Togar mengaku lelah. Laksmi, ${rest}, ${verb}, “Catat itu, ya.”`,
        ),
      ).toEqual(['Laksmi Purbaya', 'Laksmi Purbaya']);
    },
  );
});

describe('Indonesian offices with a body and a name', () => {
  it('gives a forecaster of a body, and the body its own words', () => {
    expect(
      speakers(
        '“Angin kencang berpeluang terjadi,” tulis Badan Cuaca Lembah dalam buletin.',
        ...admits('Prakirawan Badan Cuaca Lembah Laksmi Purbaya'),
      ),
    ).toEqual(['Badan Cuaca Lembah', 'Laksmi Purbaya']);
  });

  it.each([
    'Direktur Yayasan Daun Pandan Laksmi Purbaya',
    'Ketua Serikat Nelayan Teluk Lembah Laksmi Purbaya',
    'Ketua Paguyuban Tukang Kayu Laksmi Purbaya',
    'Ketua Koperasi Tani Laksmi Purbaya',
  ])('gives the last two words to the person: %s', (office) => {
    expect(speakers(...admits(office))).toEqual(['Laksmi Purbaya']);
  });

  it('never takes an office after a name for somebody', () => {
    expect(
      firstPerson(
        'id',
        '“Kami menunggu,” kata Togar Simbara, Ketua Serikat Pengrajin Bambu Teluk Lembah.',
      ),
    ).toEqual(['Togar Simbara', 'person', 'Ketua Serikat Pengrajin Bambu Teluk Lembah']);
  });
});

describe('roles', () => {
  it('are occupations in -wan and -wati', () => {
    expect(
      firstPerson('id', 'Prakirawan lembaga itu, Laksmi Purbaya, mengatakan, “Kami menang.”'),
    ).toEqual(['Laksmi Purbaya', 'person', 'Prakirawan lembaga']);
    expect(firstPerson('id', '“Saya lari,” kata olahragawati Laksmi Purbaya.')).toEqual([
      'Laksmi Purbaya',
      'person',
      'olahragawati',
    ]);
  });

  it('are volunteers too', () => {
    expect(
      firstPerson(
        'en',
        'The work is done by Laksmi Purbaya, a volunteer who checks wells with a torch.',
        '“People ask for the ribbon,” Purbaya said.',
      ),
    ).toEqual(['Laksmi Purbaya', 'person', 'volunteer']);
  });
});
