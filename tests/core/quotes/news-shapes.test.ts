import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('quotations as news agencies write them', () => {
  it.each([
    [
      'id',
      'Presiden Vlado Pudin, dalam pidato yang disiarkan televisi, mengatakan: "Kami tidak akan mundur."',
      ['Vlado Pudin'],
    ],
    [
      'id',
      '"Kami tidak akan mundur," kata juru bicara Kementerian Luar Negeri Rania, Maria Zakova, seperti dikutip kantor berita.',
      ['Maria Zakova'],
    ],
    [
      'id',
      'Dalam sebuah pernyataan, Kementerian Pertahanan Rania menyebut serangan itu "tidak bertanggung jawab".',
      ['Kementerian Pertahanan Rania'],
    ],
    ['id', '"Uji coba itu berhasil," tulis RCNA.', ['RCNA']],
    [
      'id',
      'Seorang warga yang enggan disebut namanya mengatakan, "Kami takut pulang ke sana."',
      ['?'],
    ],
    ['id', '"Kami takut pulang," kata Siti, 40, warga Desa Selo.', ['Siti']],
    [
      'id',
      '"Pelaku kami tangkap," kata Kasat Reskrim Polres Selo AKP Hendra Wijaya saat dikonfirmasi, Senin (3/2/2025). "Masih kami dalami," imbuhnya.',
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
    [
      'id',
      'Hal senada disampaikan Darmo Sasmita, nelayan Selo. "Air naik dan kami takut," katanya.',
      ['Darmo Sasmita'],
    ],
    [
      'id',
      'Dalam akun Instagram-nya, Ratna Wulandari menulis: "Terima kasih semua."',
      ['Ratna Wulandari'],
    ],
    ['id', 'Bagi Ratna Wulandari, bendungan itu "rumah kedua".', ['Ratna Wulandari']],
    [
      'id',
      '“Salat Jum\'at ditiadakan,” kata Ma’ruf Amiruddin. "Kami patuh," sambung Ma\'ruf.',
      ['Ma’ruf Amiruddin', 'Ma’ruf Amiruddin'],
    ],
    [
      'en',
      'Anna Pell, 43, lives by the dam. "It was dark," she told The Selo Times. "I ran."',
      ['Anna Pell', 'Anna Pell'],
    ],
    [
      'en',
      'In a statement, the Coast Department called the claims "baseless."',
      ['Coast Department'],
    ],
    [
      'en',
      'SELO, Feb. 3, 2025 — “We are proud of this launch,” said Anna Pell, CEO of Selo Foods Inc.',
      ['Anna Pell'],
    ],
    [
      'en',
      'Mark Stone, chief executive of Selo Ferries, said it was "a mistake," adding that it would "cost jobs."',
      ['Mark Stone', 'Mark Stone'],
    ],
    ['en', 'Mark Stone’s lawyer, Ruth Hale, said he was "innocent of all charges."', ['Ruth Hale']],
    ['en', '"He is innocent," said Ruth Hale, Mark Stone’s lawyer.', ['Ruth Hale']],
    ['en', 'According to the report, the dam is "unsafe at any level."', ['?']],
    [
      'en',
      'Mark Stone looked down. "The dam," he said, pausing, "is gone."',
      ['Mark Stone', 'Mark Stone'],
    ],
    ['en', 'Anna Pell tweeted: “We are ready.”', ['Anna Pell']],
    ['en', '“We will rebuild,” Stone, who was elected in May, told reporters.', ['Stone']],
    ['en', 'Stone told Pell, "We will rebuild."', ['Stone']],
    [
      'en',
      '“This is ‘the worst year’ we have had,” said Mark Stone, president of the Coast Alliance.',
      ['Mark Stone'],
    ],
  ] as const)('%s: %s', (language, text, speakers) => {
    expect(spoken(language, text).map((quote) => quote.split(' — ').at(-1))).toEqual(speakers);
  });
});
