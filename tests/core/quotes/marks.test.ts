import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('quotation marks', () => {
  it.each([
    ['“Air naik,” kata Ratna Wulandari.'],
    ['"Air naik," kata Ratna Wulandari.'],
    ['”Air naik,” kata Ratna Wulandari.'],
    ['“Air naik,“ kata Ratna Wulandari.'],
    ['„Air naik,“ kata Ratna Wulandari.'],
    ['«Air naik,» kata Ratna Wulandari.'],
    ["''Air naik,'' kata Ratna Wulandari."],
    ['``Air naik,’’ kata Ratna Wulandari.'],
    ['‘Air naik,’ kata Ratna Wulandari.'],
    ["'Air naik,' kata Ratna Wulandari."],
    ['“Air naik," kata Ratna Wulandari.'],
  ])('pairs %s', (text) => {
    expect(spoken('id', text)).toEqual(['Air naik — Ratna Wulandari']);
  });

  it('keeps single marks within double ones', () => {
    expect(spoken('id', '“Ia bilang ‘air naik’ lalu pergi,” kata Ratna Wulandari.')).toEqual([
      'Ia bilang ‘air naik’ lalu pergi — Ratna Wulandari',
    ]);
    expect(spoken('en', '“He said ‘the water is rising’ and left,” Anna Pell said.')).toEqual([
      'He said ‘the water is rising’ and left — Anna Pell',
    ]);
  });

  it('keeps double marks within double ones', () => {
    expect(spoken('en', '“They call it “the wall” here,” Anna Pell said.')).toEqual([
      'They call it “the wall” here — Anna Pell',
    ]);
  });

  it('takes no apostrophe for a mark', () => {
    expect(spoken('id', "Salat Jum'at di rumah Ma’ruf Mu’tamar selesai pukul satu.")).toEqual([]);
    expect(spoken('en', "Sean O'Keefe fixed the fishers' boats in the '90s, didn't he.")).toEqual(
      [],
    );
    expect(spoken('en', "“It's the workers' turn, isn't it,” Sean O'Keefe said.")).toEqual([
      "It's the workers' turn, isn't it — Sean O'Keefe",
    ]);
  });

  it('takes no inch for a mark', () => {
    expect(spoken('en', 'The 42" pipe burst. "We fixed it," Anna Pell said.')).toEqual([
      'We fixed it — Anna Pell',
    ]);
  });

  it('lets a broken mark spoil nothing beyond its block', () => {
    expect(
      spoken(
        'id',
        '"Air naik, kata Ratna Wulandari. Warga pergi" ke bukit".',
        '"Kami siap," kata Darmo Sasmita.',
      ).at(-1),
    ).toBe('Kami siap — Darmo Sasmita');
    expect(
      spoken('en', 'The “dam is full.', 'It rained on. “We are ready,” Anna Pell said.').at(-1),
    ).toBe('We are ready — Anna Pell');
  });

  it('drops an opening mark that another follows', () => {
    expect(spoken('id', '“Air naik, ujar warga. “Kami siap,” kata Darmo Sasmita.')).toEqual([
      'Kami siap — Darmo Sasmita',
    ]);
  });

  it('reads a quotation that each paragraph opens and the last one closes', () => {
    const found = spoken(
      'en',
      '“We came at dawn,” Anna Pell said. “The dam was full.',
      '“Nobody slept that night.',
      '“Then the gates opened.”',
    );
    expect(found).toEqual([
      'We came at dawn — Anna Pell',
      'The dam was full — Anna Pell',
      'Nobody slept that night — Anna Pell',
      'Then the gates opened — Anna Pell',
    ]);
  });

  it('reads a quotation that is opened once and closed paragraphs later, its speaker named at the end', () => {
    const found = spoken(
      'id',
      '"Air naik pada malam hari.',
      'Kami tidak tidur.',
      'Lalu pintu air dibuka," kata Ratna Wulandari.',
    );
    expect(found).toEqual([
      'Air naik pada malam hari — Ratna Wulandari',
      'Kami tidak tidur — Ratna Wulandari',
      'Lalu pintu air dibuka — Ratna Wulandari',
    ]);
  });

  it('parts words that are glued to a mark or a name', () => {
    expect(spoken('id', '“Air naik,”ujar Ratna Wulandari.')).toEqual([
      'Air naik — Ratna Wulandari',
    ]);
    expect(spoken('id', '“Air naik,” kataRatna Wulandari.')).toEqual([
      'Air naik — Ratna Wulandari',
    ]);
    expect(
      spoken('id', 'Darmo Sasmita menunggu.“Air naik,” ujarnya.Seharusnya pintu dibuka.'),
    ).toEqual(['Air naik — Darmo Sasmita']);
  });

  it('sees a mark behind an invisible sign', () => {
    expect(spoken('id', '\u200e”Air naik,” kata Ratna Wulandari.')).toEqual([
      'Air naik — Ratna Wulandari',
    ]);
  });
});
