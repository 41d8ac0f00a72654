import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

const FIRST = 'Bupati Darmo Sasmita menilai rencana itu baik.';

describe('somebody new', () => {
  it.each([
    ['Ayah korban, Paijo, hanya terdiam.', 'Paijo'],
    ['Sang ayah, Paijo Sukirno, hanya terdiam.', 'Paijo Sukirno'],
    ['Senada, peneliti lembaga Pusaka, Mira Lestari, juga yakin.', 'Mira Lestari'],
    ['Senada dengan Darmo, peneliti Mira Lestari juga yakin.', 'Mira Lestari'],
    ['Berbeda dengan Darmo, peneliti Mira Lestari justru ragu.', 'Mira Lestari'],
  ])('has the word where an office or the family says who it is: %s', (text, name) => {
    expect(spoken('id', FIRST, `${text} “Kami tahu,” ucapnya.`)).toEqual([`Kami tahu — ${name}`]);
  });

  it('without a name is nobody who was named before', () => {
    const text =
      'Warga lain yang enggan disebut namanya mengatakan air keruh. “Baunya busuk,” ujarnya.';
    expect(spoken('id', FIRST, text)).toEqual(['Baunya busuk — ?']);
  });

  it('in another office is not the one before', () => {
    expect(
      spoken(
        'id',
        'Direktur Utama PT Garam Selo, Hendra Wijaya, menyebut laba naik. “Kami puas,” ujar Hendra.',
        'Sekretaris Perusahaan GRSL menambahkan, “Dividen dibagikan Juni.”',
      ),
    ).toEqual(['Kami puas — Hendra Wijaya', 'Dividen dibagikan Juni — ?']);
  });
});

it('who is told by an occupation is somebody, in English too', () => {
  const text =
    'Mayor Joe Pell came. The farmer, Ann Reed, left her house in the night. “I ran to the hill,” she said.';
  expect(spoken('en', text)).toEqual(['I ran to the hill — Ann Reed']);
});
