import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

it('a name begins behind the whole name of a body', () => {
  const text =
    '“Tidak berpotensi tsunami,” kata Kepala Pusat Gempa Bumi dan Tsunami BMKS Daryo Sasongko, Senin.';
  expect(spoken('id', text)).toEqual(['Tidak berpotensi tsunami — Daryo Sasongko']);
});

describe('a name of one word behind an office', () => {
  it.each([
    'Ketua DPRD Muara Selo, Rosmiati, menilai baik. “Semoga berhasil,” ucapnya.',
    'Kepala SMA Negeri 2 Muara Selo, Rosmiati, menilai baik. “Semoga berhasil,” ucapnya.',
    'Camat Randu Raya, Rosmiati, menilai baik. “Semoga berhasil,” ucapnya.',
    '“Semoga berhasil,” kata Ketua DPRD Muara Selo, Rosmiati, Senin (3/3).',
  ])('is whose office it is: %s', (text) => {
    expect(spoken('id', text)).toEqual(['Semoga berhasil — Rosmiati']);
  });

  it.each([
    'Bupati Budi Hartono, SH, menilai baik. “Semoga berhasil,” ucapnya.',
    'Bupati Budi Hartono, Selasa, menilai baik. “Semoga berhasil,” ucapnya.',
    'Bupati Budi Hartono, Rosmiati, dan Sari hadir. “Semoga berhasil,” kata Budi.',
  ])('is none where it is a degree, a day, or one of several: %s', (text) => {
    expect(spoken('id', text)).toEqual(['Semoga berhasil — Budi Hartono']);
  });
});
