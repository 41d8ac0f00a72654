import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('another name of somebody', () => {
  it.each([
    [
      'in brackets after the full name',
      ['Agus Hadi Yusran (AHY) datang ke Selo.', '“Air naik,” kata AHY.'],
      'Agus Hadi Yusran',
    ],
    [
      'as the initials of the full name',
      ['Menteri Agus Hadi Yusran datang ke Selo.', '“Air naik,” kata AHY.'],
      'Agus Hadi Yusran',
    ],
    [
      'as the beginning of a word of the full name',
      ['Wali Kota Selo Tri Rasmaharini memimpin rapat.', '“Air naik,” kata Rasma.'],
      'Tri Rasmaharini',
    ],
  ])('may be given %s', (_, texts, speaker) => {
    expect(spoken('id', ...texts)).toEqual([`Air naik — ${speaker}`]);
  });

  it('is not the party in brackets', () => {
    expect(
      spoken('id', 'Darmo Sasmita (PNS) datang. “Air naik,” tulis PNS dalam pernyataan.'),
    ).toEqual(['Air naik — PNS']);
  });

  it('belongs to nobody where nobody has such a name', () => {
    expect(spoken('id', 'Darmo Sasmita datang. “Air naik,” kata Risna.')).toEqual([
      'Air naik — Risna',
    ]);
  });
});

describe('two persons of one surname', () => {
  it('stay apart, each met by the first name', () => {
    expect(
      spoken(
        'en',
        '“I stay,” Anna Pell said.',
        '“I go,” Mark Pell said.',
        '“I waited,” Anna said. “I left,” Mark said.',
      ),
    ).toEqual([
      'I stay — Anna Pell',
      'I go — Mark Pell',
      'I waited — Anna Pell',
      'I left — Mark Pell',
    ]);
  });
});
