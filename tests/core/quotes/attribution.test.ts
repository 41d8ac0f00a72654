import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('a cue after the quotation', () => {
  it.each([
    ['id', '“Air naik,” kata Ratna Wulandari di Selo, Senin.', 'Ratna Wulandari'],
    [
      'id',
      '“Air naik,” kata Kepala Dinas Pengairan Kota Selo Ratna Wulandari, Senin (3/2/2025).',
      'Ratna Wulandari',
    ],
    [
      'id',
      '“Air naik,” ujar juru bicara Bendungan Selo, Ratna Wulandari, saat ditemui wartawan.',
      'Ratna Wulandari',
    ],
    [
      'id',
      '“Air naik,” kata Ratna Wulandari, Ketua Koperasi Nelayan Muara Selo.',
      'Ratna Wulandari',
    ],
    ['id', '“Air naik,” tutur Kapolres Selo AKBP Darmo Sasmita.', 'Darmo Sasmita'],
    ['id', '“Air naik,” Ratna Wulandari menambahkan.', 'Ratna Wulandari'],
    ['id', '“Apakah air naik?” tanya Ratna Wulandari.', 'Ratna Wulandari'],
    ['id', '“Air naik.” ujar Ratna Wulandari', 'Ratna Wulandari'],
    ['id', '“Air naik,” kelakar Ratna Wulandari.', 'Ratna Wulandari'],
    ['id', '“Air naik,” jumpalit Ratna Wulandari.', 'Ratna Wulandari'],
    ['id', '“Air naik,” menurut Ratna Wulandari.', 'Ratna Wulandari'],
    ['en', '“The water is rising,” said Anna Pell, who lives by the dam.', 'Anna Pell'],
    ['en', '“The water is rising,” Anna Pell said on Monday.', 'Anna Pell'],
    ['en', '“The water is rising,” said harbour and ferry worker Anna Pell.', 'Anna Pell'],
    ['en', '“The water is rising,” Anna Pell, a resident of Selo, told the Guardian.', 'Anna Pell'],
    ['en', '“The water is rising,” Coast Alliance president Anna Pell told CTV News.', 'Anna Pell'],
    ['en', '“Is the water rising?” Anna Pell asked.', 'Anna Pell'],
    ['en', '“The water is rising!” Pell shouted, Anna Pell’s brother by her side.', 'Anna Pell'],
    ['en', '“The water is rising,” sighed Anna Pell.', 'Anna Pell'],
    ['en', '“The water is rising,” according to Anna Pell.', 'Anna Pell'],
    ['en', '“The water is rising.” — Anna Pell', 'Anna Pell'],
  ] as const)('%s: %s', (language, text, speaker) => {
    expect(spoken(language, text).map((quote) => quote.split(' — ')[1])).toEqual([speaker]);
  });

  it.each([
    ['id', 'Ratna Wulandari mengatakan, “Air naik setiap malam.”', 'Ratna Wulandari'],
    ['id', 'Ratna Wulandari: “Air naik setiap malam.”', 'Ratna Wulandari'],
    ['id', 'Menurut Ratna Wulandari, “air naik setiap malam.”', 'Ratna Wulandari'],
    [
      'id',
      'Kepala SMA 1 Selo, Ratna Wulandari, dalam pernyataannya menyampaikan, “Air naik setiap malam.”',
      'Ratna Wulandari',
    ],
    [
      'id',
      'Ratna Wulandari datang dan mengatakan bahwa rencana itu “terlalu lambat”.',
      'Ratna Wulandari',
    ],
    ['id', 'Rencana itu “terlalu lambat”, kata Ratna Wulandari.', 'Ratna Wulandari'],
    ['en', 'Anna Pell said, “The water rises every night.”', 'Anna Pell'],
    ['en', 'Anna Pell: “The water rises every night.”', 'Anna Pell'],
    ['en', 'Anna Pell, who lives by the dam, said: “The water rises every night.”', 'Anna Pell'],
    ['en', 'Anna Pell was one of them, calling the plan “far too slow.”', 'Anna Pell'],
    ['en', 'The plan was “far too slow,” Anna Pell said.', 'Anna Pell'],
    ['en', 'In a statement, Anna Pell said the plan was “far too slow.”', 'Anna Pell'],
  ] as const)('or before it: %s: %s', (language, text, speaker) => {
    expect(spoken(language, text).map((quote) => quote.split(' — ')[1])).toEqual([speaker]);
  });

  it('speaks for both halves of a split quotation', () => {
    expect(spoken('id', '“Air naik,” kata Ratna Wulandari, “dan pintu ditutup.”')).toEqual([
      'Air naik — Ratna Wulandari',
      'dan pintu ditutup — Ratna Wulandari',
    ]);
    expect(spoken('en', '“The water,” Anna Pell said, “is rising fast.”')).toEqual([
      'The water — Anna Pell',
      'is rising fast — Anna Pell',
    ]);
  });

  it('names neither the addressee nor who passes the words on', () => {
    expect(spoken('id', 'Ratna Wulandari datang. “Air naik,” katanya kepada Kabar Selo.')).toEqual([
      'Air naik — Ratna Wulandari',
    ]);
    expect(
      spoken('id', '“Air naik,” kata Ratna Wulandari seperti dikutip Kantor Berita Pesisir.'),
    ).toEqual(['Air naik — Ratna Wulandari']);
    expect(
      spoken(
        'id',
        '“Air naik setiap malam,” Pesisir mengutip pernyataan juru bicara dinas Ratna Wulandari.',
      ),
    ).toEqual(['Air naik setiap malam — Ratna Wulandari']);
    expect(spoken('en', '“The water is rising,” Anna Pell told Mark Stone.')).toEqual([
      'The water is rising — Anna Pell',
    ]);
  });

  it('does not take a person within the words for the speaker', () => {
    expect(
      spoken('id', '“Air naik, kata Pak Darmo Sasmita kemarin,” ujar Ratna Wulandari.'),
    ).toEqual(['Air naik, kata Pak Darmo Sasmita kemarin — Ratna Wulandari']);
    expect(spoken('en', '“Mark Stone said so yesterday,” Anna Pell said.')).toEqual([
      'Mark Stone said so yesterday — Anna Pell',
    ]);
  });

  it('lets bodies speak', () => {
    expect(spoken('id', '“Air naik setiap malam,” tulis Kementerian Pengairan.')).toEqual([
      'Air naik setiap malam — Kementerian Pengairan',
    ]);
    expect(spoken('en', '“The water rises every night,” the Coast Department said.')).toEqual([
      'The water rises every night — Coast Department',
    ]);
  });

  it('names nobody where the text names nobody', () => {
    expect(spoken('id', '“Air naik setiap malam,” kata seorang warga.')).toEqual([
      'Air naik setiap malam — ?',
    ]);
    expect(spoken('id', '“Air naik setiap malam,” demikian bunyi surat itu.')).toEqual([
      'Air naik setiap malam — ?',
    ]);
    expect(spoken('en', '“The water rises every night,” an official said.')).toEqual([
      'The water rises every night — ?',
    ]);
    expect(spoken('en', 'Anna Pell left. “The water rises every night,” the report read.')).toEqual(
      ['The water rises every night — ?'],
    );
    expect(spoken('en', '“The water rises every night,” said a spokesman for Mark Stone.')).toEqual(
      ['The water rises every night — ?'],
    );
  });
});
