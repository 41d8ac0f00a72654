import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('the place of an office', () => {
  it.each([
    'Kapolres Selo',
    'Wakapolres Selo',
    'Kalapas Selo',
    'Bupati Selo',
    'Wali Kota Selo',
    'Sekda Selo',
    'Kades Randu',
    'Kepala BPBD Selo',
    'Kepala Desa Sumber Rejo',
    'Ketua RT 03',
    'Kepala SMA Negeri 1 Selo',
    'Jaksa Agung',
    'warga Randu',
  ])('is nobody: kata %s', (office) => {
    expect(spoken('id', `“Aman,” kata ${office}, Senin.`)).toEqual(['Aman — ?']);
    expect(spoken('id', `${office} menjamin semua aman. “Aman,” katanya.`)).toEqual(['Aman — ?']);
  });

  it('is known from where the article goes', () => {
    expect(
      spoken('id', 'Banjir surut di Tanah Randu.', '“Aman,” kata Camat Tanah Randu, Senin.'),
    ).toEqual(['Aman — ?']);
  });

  it.each([
    'Menko Pangan Karto Wening',
    'Menparekraf Karto Wening',
    'Menteri ATR/BPN Karto Wening',
    'Kajari Selo Karto Wening',
    'Plt Kadisdik Selo Karto Wening',
    'Kadinkes Selo, dr Karto Wening',
    'Sekda Selo Karto Wening',
    'Kepala SMAN 1 Selo Karto Wening',
    'Jaksa Agung Karto Wening',
  ])('and its field are no part of a name: kata %s', (speaker) => {
    expect(spoken('id', `“Aman,” kata ${speaker}.`)).toEqual(['Aman — Karto Wening']);
  });

  it('means whose office it is', () => {
    expect(
      spoken(
        'id',
        'Bupati Selo Karto Wening dan Kapolres Randu AKBP Lodra Bening meninjau pasar.',
        '“Aman,” kata Kapolres Randu. “Ramai,” kata Bupati Selo.',
      ),
    ).toEqual(['Aman — Lodra Bening', 'Ramai — Karto Wening']);
  });
});

describe('the body of an office', () => {
  it.each([
    'Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan BNPB Karto Wening',
    'Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Karto Wening',
    'Kepala Bidang Kedaruratan, Logistik dan Peralatan BPBD Karto Wening',
    'Direktur Niaga dan Manajemen Pelanggan PT Garam Karto Wening',
    'Ketua Ikatan Dokter Indonesia Karto Wening',
    'Kepala Asrama Haji Kota Selo Karto Wening',
    'Pelaksana Tugas Juru Bicara KPK Karto Wening',
    'Manajer Kampanye Rimba Karto Wening',
    'CEO Selo Group Karto Wening',
    'Vice President Commercial SELO Karto Wening',
    'PM Kanada Karto Wening',
    'JPU Karto Wening',
    'Kolonel Laut (P) Karto Wening',
  ])('is no part of a name: %s', (speaker) => {
    expect(spoken('id', `“Aman,” kata ${speaker}, Senin.`)).toEqual(['Aman — Karto Wening']);
    expect(spoken('id', `${speaker} menjamin itu. “Aman,” katanya.`)).toEqual([
      'Aman — Karto Wening',
    ]);
  });

  it('is nobody, nor where somebody comes from', () => {
    expect(spoken('id', '“Aman,” kata gelandang asal Brasil itu.')).toEqual(['Aman — ?']);
  });
});

describe('one word after an office', () => {
  it.each([
    ['“Aman,” kata Bupati Karto.', 'Karto Wening tiba di pasar. Ia disambut pedagang.'],
    ['“Aman,” kata Ketua KPU Karto.', 'Ketua KPU Karto Wening menutup rapat.'],
    ['“Aman,” kata Gubernur Karto.', 'Hujan belum reda, Karto menambahkan.'],
  ])('is a name where somebody is called so: %s', (quotation, before) => {
    expect(spoken('id', before, quotation)[0]).toMatch(/^Aman — Karto/);
  });

  it('is a name after an office that there is one of', () => {
    expect(spoken('id', '“Aman,” kata Presiden Karto.')).toEqual(['Aman — Karto']);
  });
});

describe('an office alone', () => {
  it.each([
    ['Karto Wening mundur.', 'Presiden'],
    ['Bupati Karto Wening mundur.', 'Gubernur'],
    ['Ketua RW 02 Karto Wening mundur.', 'Bupati'],
  ])('is not that of somebody who has another or none: %s %s', (before, office) => {
    expect(spoken('id', before, `“Ya,” kata Karto. “Itu wajar,” kata ${office}.`)[1]).toBe(
      'Itu wajar — ?',
    );
  });

  it.each([
    ['Bupati Selo Karto Wening', 'Bupati'],
    ['Kepala Desa Randu Karto Wening', 'Kades'],
    ['Gubernur Jawa Tengah Karto Wening', 'Gubernur Jateng'],
  ])('is that of who bears it: %s, %s', (before, office) => {
    expect(spoken('id', `${before} hadir.`, `“Itu wajar,” kata ${office}.`)).toEqual([
      'Itu wajar — Karto Wening',
    ]);
  });

  it('is held by who is named after whom it serves', () => {
    expect(
      spoken('id', 'Kuasa hukum Karto Wening, Lodra Bening, membantah. “Tidak,” tegasnya.'),
    ).toEqual(['Tidak — Lodra Bening']);
  });
});

describe('a noun that opens a sentence', () => {
  it.each(['Tuduhan', 'Ucapan', 'Unggahan'])('is no part of the name after it: %s', (noun) => {
    const [words] = spoken('id', `${noun} Lodra Bening disorot. “Tidak,” kata Lodra Bening.`);
    expect(words).toBe('Tidak — Lodra Bening');
    expect(spoken('id', `${noun} Lodra Bening disorot. “Tidak,” katanya.`)[0]).not.toContain(noun);
  });
});
