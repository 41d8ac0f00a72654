import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemIndonesian } from '../../../src/core/language/indonesian-stem.ts';
import { stem } from '../../../src/core/language/stem.ts';

const families = [
  'gali menggali digali penggalian galian tergali',
  'siram menyiram disiram penyiraman siraman',
  'tutup menutup ditutup penutupan tertutup ditutupi',
  'kejar mengejar dikejar pengejaran kejaran',
  'olah mengolah diolah pengolahan olahan',
  'masak memasak dimasak masakan pemasak',
  'pasang memasang dipasang pemasangan terpasang pasangan',
  'rusak merusak dirusak perusakan kerusakan',
  'rencana berencana merencanakan perencanaan direncanakan',
  'ajar belajar mengajar pelajaran pembelajaran diajarkan',
  'kerja bekerja pekerja pekerjaan dikerjakan',
  'luas meluas memperluas diperluas perluasan',
  'lambat terlambat keterlambatan melambat',
  'hasil berhasil keberhasilan menghasilkan penghasilan',
  'tahu mengetahui diketahui pengetahuan',
  'mulai memulai dimulai mulailah',
  'selesai menyelesaikan penyelesaian diselesaikan',
  'bom mengebom dibom pengeboman',
  'polisi kepolisian polisinya',
  'gunung pegunungan gunungnya',
];

const strangers = [
  ['menteri', 'teri'],
  ['kepala', 'pala'],
  ['kering', 'ring'],
  ['gulai', 'gula'],
  ['santai', 'santa'],
  ['petang', 'tang'],
  ['bangku', 'bang'],
  ['durian', 'duri'],
  ['lebaran', 'lebar'],
  ['masalah', 'masa'],
  ['sekolah', 'seko'],
  ['perempuan', 'empu'],
  ['bersih', 'sih'],
  ['televisi', 'visi'],
  ['kemudian', 'kemudi'],
  ['kawasan', 'awas'],
  ['beruang', 'uang'],
] as const;

describe('stem in Indonesian', () => {
  it.each(families)('knows one family: %s', (family) => {
    const [root, ...forms] = family.split(' ');
    expect(forms.map((form) => stem(form, 'id'))).toEqual(forms.map(() => root));
  });

  it.each(strangers)('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'id')).not.toBe(stem(other, 'id'));
  });

  it('follows the sound rules for roots that it has never seen', () => {
    expect(
      ['menyorak', 'memotek', 'mendulang', 'menggulma'].map((word) => stem(word, 'id')),
    ).toEqual(['sorak', 'potek', 'dulang', 'gulma']);
  });

  it('joins a reduplicated word with its part', () => {
    expect(stem('besar-besaran', 'id')).toBe('besar');
    expect(stem('ibu-ibu', 'id')).toBe('ibu');
    expect(stem('sayur-mayur', 'id')).toBe('sayur-mayur');
  });

  it('lets a vocabulary decide between readings', () => {
    expect(stemIndonesian('mengulik', new Set(['kulik']))).toBe('kulik');
    expect(stemIndonesian('mengulik', new Set(['ulik']))).toBe('ulik');
  });
});

describe('stem in English', () => {
  it.each([
    'vote votes voted voting',
    'city cities',
    'study studies studied studying',
    'plan plans planned planning',
    'house houses housing housed',
    'close closes closed closing',
    'church churches',
    'attack attacks attacked attacking',
    "governor governor's governors",
    'agree agrees agreed',
  ])('knows one family: %s', (family) => {
    expect(new Set(family.split(' ').map((word) => stem(word, 'en'))).size).toBe(1);
  });

  it.each([
    ['news', 'new'],
    ['plane', 'plan'],
    ['hope', 'hop'],
    ['bring', 'br'],
    ['evening', 'even'],
    ['nation', 'national'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'en')).not.toBe(stem(other, 'en'));
  });
});

describe('stem', () => {
  it('leaves words of other languages as they are', () => {
    expect(stem('memilih', 'fr')).toBe('memilih');
    expect(stem('voting', 'und')).toBe('voting');
  });

  it('never gives nothing for something', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,20}$/),
        fc.constantFrom('id', 'en'),
        (word, language) => {
          expect(stem(word, language).length).toBeGreaterThan(0);
          expect(stem(word, language).length).toBeLessThanOrEqual(word.length + 1);
        },
      ),
    );
  });
});
