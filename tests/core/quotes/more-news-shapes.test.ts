import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

/** Who speaks, quotation by quotation. */
function speakers(inLanguage: 'id' | 'en', ...texts: string[]): (string | undefined)[] {
  return spoken(inLanguage, ...texts).map((quote) => quote.split(' — ').at(-1));
}

describe('Indonesian news', () => {
  it.each([
    [
      'puts what somebody leads or trains before the name',
      [
        '“Kami tidak mundur,” kata Presiden Rania Vlado Pudin, Selasa.',
        'Pelatih Persimuara Ivan Kolar kecewa. “Itu bukan penalti,” kata Kolar.',
      ],
      ['Vlado Pudin', 'Ivan Kolar'],
    ],
    [
      'calls a player by age',
      ['Penyerang Yoga Prabata mencetak dua gol. “Saya cuma lari,” ujar pemain 22 tahun itu.'],
      ['Yoga Prabata'],
    ],
    [
      'gives occupations that no list has',
      ['Penyanyi Ratna Wulandari pulang. “Doakan kami,” tulisnya di akun Instagram-nya.'],
      ['Ratna Wulandari'],
    ],
    [
      'gives a rank its corps in brackets, and degrees',
      [
        'Letkol Laut (P) Bagas Suryono mengatakan, “Lima perahu hilang.”',
        '“Stok aman,” kata Kepala Badan Pangan Selo Ir. H. Suwarno, M.P., Selasa.',
      ],
      ['Bagas Suryono', 'Suwarno'],
    ],
    [
      'asks and answers',
      ['Ratna Wulandari tiba.', 'Ratna: “Orang datang untuk kopi.”'],
      ['Ratna Wulandari'],
    ],
    [
      'goes back from another person to the speaker',
      [
        '“Pasar ini selesai,” kata Bupati Selo Darmo Sasmita.',
        'Pasar itu dulu milik Hadi Pranoto. Hadi meninggal pada 1970.',
        '“Kami jaga sejarahnya,” kata dia.',
      ],
      ['Darmo Sasmita', 'Darmo Sasmita'],
    ],
    [
      'quotes an article of a law',
      ['“Setiap orang dilarang membuang sampah,” bunyi Pasal 5 peraturan itu.'],
      ['?'],
    ],
    [
      'tells what somebody is after a comma',
      [
        'Ratna, yang menjabat ketua RT, mengatakan “tidak ada korban”. Ratna Wulandari mendata warga.',
      ],
      ['Ratna Wulandari'],
    ],
    [
      'passes on another agency’s words',
      ['“Kami siap berunding,” kata Menteri Luar Negeri Rania Ivo Lazar seperti dikutip RNA.'],
      ['Ivo Lazar'],
    ],
    [
      'hears several in one story',
      [
        '“Sudah kami amankan,” ujar Kapolsek Selo Utara Kompol Dwi Astuti kepada wartawan.',
        'Warga lain, Tono (35), mengeluh. “Air masuk rumah,” keluhnya.',
        '“Kami mengungsi,” timpal istrinya, Lina. Disampaikan Lina, anaknya sakit.',
        '1. “Hemat air,” pesan Camat Selo Tuti Handayani.',
      ],
      ['Dwi Astuti', 'Tono', 'Lina', 'Tuti Handayani'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(speakers('id', ...texts)).toEqual(expected);
  });
});

describe('English news', () => {
  it.each([
    [
      'tells two of one surname apart by their titles',
      ['“I stay,” Anna Pell said.', '“I go,” Mark Pell said.', '“I never left,” Ms. Pell said.'],
      ['Anna Pell', 'Mark Pell', 'Anna Pell'],
    ],
    [
      'takes he and she from a word of kinship before the name',
      ['Anna Pell’s brother, Robin Pell, spoke first. “I go,” he said.'],
      ['Robin Pell'],
    ],
    [
      'calls somebody by age',
      ['Tom Reyes scored twice, Reyes said. “I just ran,” said the 22-year-old.'],
      ['Tom Reyes'],
    ],
    [
      'puts speech in single marks, further sentences too',
      ['‘I thought it was thunder,’ said Ruth Hale, 62. ‘Then the whole roof went.’'],
      ['Ruth Hale', 'Ruth Hale'],
    ],
    [
      'says that somebody was quoted',
      ['“We are ready,” Ivo Lazar was quoted as saying by the coast agency.'],
      ['Ivo Lazar'],
    ],
    [
      'abbreviates ranks',
      ['Det Insp Mark Stone said: “Please call us.”', 'PC Ruth Hale added: “We need witnesses.”'],
      ['Mark Stone', 'Ruth Hale'],
    ],
    [
      'hears many in one story',
      [
        '“Two boats left,” said Mark Stone, a fisher.',
        '“Four people were saved,” according to Iris Boone.',
        'Tom Reyes said, “Five were lost.”',
        '“Seven nights,” said Omar Farah, Stone’s neighbour.',
        '“Eight boats,” said Priya Nair of the coast guard.',
        '“Ten prayers,” said the Rev. Paul Osei.',
        'The Selo Ferry Company said in a statement: “Safety is our first concern.”',
      ],
      [
        'Mark Stone',
        'Iris Boone',
        'Tom Reyes',
        'Omar Farah',
        'Priya Nair',
        'Paul Osei',
        'Selo Ferry Company',
      ],
    ],
  ])('%s', (_, texts, expected) => {
    expect(speakers('en', ...texts)).toEqual(expected);
  });
});
