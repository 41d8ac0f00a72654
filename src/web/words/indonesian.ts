import type { Parts } from './catalogue.ts';
import { dayWriter, timeOfDay } from './write-day.ts';
import { indonesianNumber } from './write-number.ts';

/**
 * Every word of the interface in Indonesian. The other languages have the same keys: a missing one does not
 * compile. Groups are pages and parts of the reader.
 */
export const indonesian = {
  language: 'id' as string,
  /** For what the platform writes. */
  locale: 'id-ID' as string,
  dates: {
    day: dayWriter(
      'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    ),
    time: (date: Date) => timeOfDay(date).replace(':', '.'),
  },
  number: indonesianNumber,
  languageName: 'Bahasa Indonesia',
  shell: {
    skip: 'Langsung ke isi',
    navigation: 'Navigasi utama',
    latest: 'Terbaru',
    sections: 'Rubrik',
    people: 'Tokoh',
    saved: 'Tersimpan',
    about: 'Tentang',
    openSite: 'Buka situs lain',
    search: 'Cari',
    searchHint: 'Cari judul berita',
    settings: 'Tampilan',
    theme: 'Tema',
    themes: { system: 'Ikut perangkat', light: 'Terang', dark: 'Gelap', sepia: 'Sepia' },
    interfaceLanguage: 'Bahasa antarmuka',
    sample: 'Edisi contoh: provinsi, tokoh, dan peristiwanya rekaan Kutip.',
    madeBy: 'Disajikan dengan Kutip, pembaca berita yang menunjukkan siapa berkata apa.',
    close: 'Tutup',
    back: 'Kembali',
  },
  count: {
    quotes: (n: number) => `${indonesianNumber(n)} kutipan`,
    people: (n: number) => `${indonesianNumber(n)} penutur`,
    articles: (n: number) => `${indonesianNumber(n)} berita`,
    minutes: (n: number) => `${indonesianNumber(n)} menit baca`,
  },
  list: {
    older: 'Berita lebih lama',
    newest: 'Kembali ke yang terbaru',
    pages: 'Halaman daftar',
    undated: 'tanpa tanggal terbit',
    olderTitle: (days: string) => `Berita ${days}`,
    empty: 'Belum ada berita di sini.',
    loading: 'Memuat…',
  },
  front: {
    newStories: (n: number) => `${indonesianNumber(n)} berita baru`,
    updated: 'Ada pembaruan',
    newStoriesShown: 'Berita terbaru sudah ditampilkan.',
  },
  saved: {
    full: 'Penyimpanan perangkat ini penuh. Kosongkan sebagian, lalu coba lagi.',
    unavailable:
      'Peramban tidak mengizinkan penyimpanan di perangkat ini, misalnya karena jendela privat. Berita tidak bisa disimpan.',
  },
  article: {
    loading: 'Memuat berita…',
    updated: 'Diperbarui',
    imported: 'Diimpor',
    undated: 'Tanggal terbit tidak disebut',
    save: 'Simpan',
    views: 'Tampilan berita',
    whole: 'Berita',
    quotesOnly: 'Hanya kutipan',
    speakers: 'Yang berbicara',
    moreSpeakers: (n: number) => `${indonesianNumber(n)} penutur lagi`,
    unnamed: 'Penutur tidak disebut',
    saidBy: (name: string) => `Penutur: ${name}`,
    share: 'Bagikan atau cetak',
    sheetFailed: 'Bagian ini belum bisa dimuat. Periksa jaringan, lalu coba lagi.',
    imageElsewhere: 'Gambar di situs asal',
    imageLeftOut: 'Gambar tidak disertakan:',
    table: 'Tabel',
    openAt: (provider: string) => `Buka di ${provider}`,
    summaryOnly: 'Sumbernya hanya memberi ringkasan.',
    noText: 'Sumbernya tidak memberi teks.',
    author: 'Penulis',
    editor: 'Penyunting',
    source: 'Sumber',
    original: 'Baca di situs asal',
    related: 'Berita terkait',
    relatedBy: (why: string) => `Juga tentang ${why}`,
    story: 'Ikuti cerita ini dari awal',
    before: 'Sebelumnya',
    after: 'Berikutnya',
  },
  failure: {
    title: 'Halaman ini belum bisa dimuat',
    offline: 'Sambungan terputus atau server tidak menjawab. Periksa jaringan, lalu coba lagi.',
    server: (status: number) => `Server menjawab dengan galat ${status}. Coba lagi sebentar lagi.`,
    broken: 'Berkasnya rusak, sehingga tidak bisa dibaca.',
    retry: 'Coba lagi',
    notFoundTitle: 'Alamat ini tidak ada',
    notFound: 'Mungkin tautannya salah ketik atau beritanya berganti alamat.',
    withdrawnTitle: 'Berita ini ditarik',
    withdrawn: 'Penerbit edisi ini menarik beritanya. Isinya tidak lagi tersedia di sini.',
    toFront: 'Ke berita terbaru',
    toSearch: 'Cari berita',
  },
};

/** The catalogue's shape. An added language brings the words of all other parts along. */
export type Words = typeof indonesian & { readonly parts?: Parts };
