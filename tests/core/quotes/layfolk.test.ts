import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

const aid = 'Bupati Ratna Wulandari menyebut bantuan sudah dikirim ke semua desa.';

describe('a noun that stands for somebody', () => {
  it.each(['kata pedagang itu', 'ujar warga tersebut', 'kata dokter itu', 'ucap korban itu'])(
    'does not mean who holds an office: %s',
    (cue) => {
      expect(spoken('id', aid, `“Belum ada yang datang,” ${cue}.`)).toEqual([
        'Belum ada yang datang — ?',
      ]);
    },
  );

  it.each(['tulis akun itu', 'tulis akun tersebut', 'tulis pemilik akun tersebut'])(
    'does not mean whom the text is about: %s',
    (cue) => {
      expect(
        spoken('id', 'Joko Santoso pulang. Akun @selo.info memuatnya.', `“Kok bisa?” ${cue}.`),
      ).toEqual(['Kok bisa — ?']);
    },
  );

  it('means who was said to be one, not whom the text is about', () => {
    expect(
      spoken(
        'id',
        'Bupati Ratna Wulandari menemui Joko Santoso, nelayan dari Desa Muara.',
        '“Kami tidak setuju,” kata nelayan itu.',
      ),
    ).toEqual(['Kami tidak setuju — Joko Santoso']);
  });

  it('means whom the text is about where it is another word for him', () => {
    expect(spoken('id', aid, '“Semua sudah sampai,” kata politisi itu.')).toEqual([
      'Semua sudah sampai — Ratna Wulandari',
    ]);
    expect(spoken('id', 'Joko Santoso pulang.', '“Air naik,” kata nelayan itu.')).toEqual([
      'Air naik — Joko Santoso',
    ]);
  });

  it('does not mean who holds an office in English either', () => {
    expect(
      spoken(
        'en',
        'Mayor John Reed was charged with taking a bribe.',
        '“We will fight this,” the lawyer said.',
      ),
    ).toEqual(['We will fight this — ?']);
  });
});

describe('a phrase that stands for somebody without an office', () => {
  const visit = 'Mayor John Reed, 61, visited the flooded village.';

  it.each(['kata ibu tiga anak itu', 'ujar ayah dua anak tersebut'])(
    'does not mean who holds one: %s',
    (cue) => {
      expect(spoken('id', aid, `“Rumah saya hanyut,” ${cue}.`)).toEqual(['Rumah saya hanyut — ?']);
    },
  );

  it('means whom the text is about where he holds none', () => {
    expect(spoken('id', 'Siti Rahmah (45) pulang.', '“Habis,” kata ibu tiga anak itu.')).toEqual([
      'Habis — Siti Rahmah',
    ]);
  });

  it('means by an age only who is of that age', () => {
    expect(spoken('en', visit, '“My house is gone,” the 34-year-old said.')).toEqual([
      'My house is gone — ?',
    ]);
    expect(spoken('en', visit, '“We will rebuild,” the 61-year-old said.')).toEqual([
      'We will rebuild — John Reed',
    ]);
  });

  it('means by an age whom the text is about where it tells no age', () => {
    expect(spoken('en', 'Sarah Bell won again.', '“I am glad,” the 34-year-old said.')).toEqual([
      'I am glad — Sarah Bell',
    ]);
  });

  it.each(['keluh warga Desa Muara yang mengungsi', 'kata nelayan Kampung Baru Selo'])(
    'is nobody by the name of where he lives: %s',
    (cue) => {
      expect(spoken('id', aid, `“Air setinggi dada,” ${cue}.`)).toEqual(['Air setinggi dada — ?']);
    },
  );

  it('is no thing for belonging to somebody', () => {
    expect(
      spoken('id', 'Sri Hartati tidak menjawab.', 'Suaminya mengatakan, “Ibu tidur.”'),
    ).toEqual(['Ibu tidur — ?']);
  });
});

describe('somebody new without a name', () => {
  it('speaks with a verb that no list has', () => {
    expect(
      spoken('en', 'Prime Minister Ana Silva landed.', '“We want bread,” protesters chanted.'),
    ).toEqual(['We want bread — ?']);
  });

  it.each([
    'Seorang warga membantah hal tersebut. “Belum ada,” katanya.',
    'Namun seorang warga membantahnya. “Belum ada,” ujar dia.',
    'Sementara itu, seorang pedagang mengeluh. “Belum ada,” katanya.',
  ])('is whom a pronoun means: %s', (text) => {
    expect(spoken('id', aid, text)).toEqual(['Belum ada — ?']);
  });

  it('is whom a pronoun means in English', () => {
    expect(
      spoken('en', 'Mayor John Reed spoke first.', 'A villager denied it. “Nobody came,” he said.'),
    ).toEqual(['Nobody came — ?']);
  });

  it('is so until the text is about somebody with a name again', () => {
    expect(
      spoken(
        'id',
        aid,
        'Seorang warga membantah.',
        'Ratna Wulandari tersenyum. “Kami akan cek,” katanya.',
      ),
    ).toEqual(['Kami akan cek — Ratna Wulandari']);
  });
});
