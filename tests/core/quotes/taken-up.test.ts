import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

/** Who speaks, quotation by quotation. */
function speakers(inLanguage: 'id' | 'en', ...texts: string[]): (string | undefined)[] {
  return spoken(inLanguage, ...texts).map((quote) => quote.split(' — ').at(-1));
}

describe('whom Indonesian news takes up', () => {
  it.each([
    [
      'the subject whom a pronoun takes up, not the person that the sentence names last',
      ['Kartika Dewi menemui nelayan bernama Sapto. Ia berjanji menolong. “Segera,” janjinya.'],
      ['Kartika Dewi'],
    ],
    [
      'the agent of a passive',
      [
        '“Kami rugi,” kata Ratna Wulandari.',
        'Hal senada disampaikan Wahyu Nugroho. “Dua tahun,” katanya.',
      ],
      ['Ratna Wulandari', 'Wahyu Nugroho'],
    ],
    [
      'whoever is named after an office at the beginning of the sentence',
      [
        '“Harga jatuh,” kata Wahyu Nugroho.',
        'Peneliti Universitas Selo, Mira Anjani, sependapat. “Stok cukup,” katanya.',
      ],
      ['Wahyu Nugroho', 'Mira Anjani'],
    ],
    [
      'the person met before, where an office ends in a demonstrative',
      [
        '“Mari rukun,” pesan Abdul Hafiz.',
        'Ketua MUI Teluk Selo itu meminta warga tenang. “Jangan panik,” ajaknya.',
      ],
      ['Abdul Hafiz', 'Abdul Hafiz'],
    ],
    [
      'a doctor after the name of the hospital',
      ['Direktur RSUD Selo dr. Bambang Irawan datang. “Kamar penuh,” ungkapnya.'],
      ['Bambang Irawan'],
    ],
    [
      'the subject before an interview with a newspaper',
      ['Ratna Wulandari dalam wawancara dengan Kabar Selo mengatakan, “Kami siap.”'],
      ['Ratna Wulandari'],
    ],
    [
      'a mother by her children',
      [
        'Seorang warga, Sutini (45), panik. “Saya lari,” kata Sutini.',
        '“Mereka menangis,” kata ibu tiga anak itu.',
      ],
      ['Sutini', 'Sutini'],
    ],
    [
      'whoever holds an office in short',
      [
        'Kades Pasir Kuning, Mat Soleh, membenarkan. “Ada laporan,” kata Kades.',
        'Kasi Intel Kejari Selo Fajar Nurdin datang. “Ia kooperatif,” jelas Fajar.',
      ],
      ['Mat Soleh', 'Fajar Nurdin'],
    ],
    [
      'a name of three words after the long name of a foundation',
      ['“Bakau hilang,” kata Ketua Yayasan Sahabat Bakau Selo Arif Budi Santosa.'],
      ['Arif Budi Santosa'],
    ],
  ])('is %s', (_, texts, expected) => {
    expect(speakers('id', ...texts)).toEqual(expected);
  });
});

describe('whom English news takes up', () => {
  it.each([
    [
      'the subject behind a participle',
      ['Asked about the delay, Hugh Barnes was blunt: “Nobody cared.”'],
      ['Hugh Barnes'],
    ],
    [
      'the spokeswoman, not the firm that she speaks for',
      ['Delta Rail spokeswoman Joan Meyer said trains would resume. “By Friday,” she said.'],
      ['Joan Meyer'],
    ],
    [
      'whom an agency quotes',
      ['The agency quoted Ivo Marek as saying: “We will respond.”'],
      ['Ivo Marek'],
    ],
    [
      'who is quoted, not the agency that quotes',
      ['Ivo Marek was quoted by Delta News as saying: “We will respond.”'],
      ['Ivo Marek'],
    ],
    [
      'somebody with a nickname at the beginning of a sentence',
      ['Robert “Bobby” Dunne won again. “What a night,” Dunne said.'],
      ['Robert “Bobby” Dunne'],
    ],
    [
      'a pronoun before a verb that no list has',
      ['Anna Pell came early. “What a night,” she enthused.'],
      ['Anna Pell'],
    ],
  ])('is %s', (_, texts, expected) => {
    expect(speakers('en', ...texts)).toEqual(expected);
  });
});

it('finds the closing attribution for each of several spans of a sentence', () => {
  const text = 'Harga “naik” dan “tetap tinggi” sejak “bulan lalu”, kata Ratna Wulandari.';
  expect(spoken('id', text).every((quote) => quote.endsWith('— Ratna Wulandari'))).toBe(true);
});
