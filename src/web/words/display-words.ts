import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

const indonesian = {
  size: 'Ukuran teks',
  sizes: {
    '1': 'Terkecil',
    '2': 'Kecil',
    '3': 'Sedang',
    '4': 'Besar',
    '5': 'Lebih besar',
    '6': 'Terbesar',
  },
  face: 'Jenis huruf',
  faces: { serif: 'Serif', sans: 'Tanpa kait', easy: 'Ramah disleksia' },
  measure: 'Lebar baris',
  measures: { narrow: 'Sempit', usual: 'Sedang', wide: 'Lebar' },
  leading: 'Jarak baris',
  leadings: { tight: 'Rapat', usual: 'Sedang', loose: 'Renggang' },
  quotes: 'Sorotan kutipan',
  quotesShown: { full: 'Penuh', subtle: 'Halus', off: 'Mati' },
  quotesHint:
    'Tanpa sorotan pun kutipan tetap bisa dibuka: ketuk kata-katanya, atau pakai tombol Tab.',
  colour: 'Satu warna untuk semua penutur',
  cards: 'Tautan “Baca juga” di dalam berita',
  cardsShown: { inside: 'Di tempatnya', end: 'Di akhir berita' },
  keysOn: 'Pakai pintasan satu tombol',
  allKeys: 'Daftar pintasan',
  reset: 'Setelan awal',
  undo: 'Urungkan',
  notKept:
    'Peramban tidak mengizinkan penyimpanan di perangkat ini. Pilihan ini berlaku sampai halaman ditutup.',
  notTranslated:
    'Kata-kata bahasa ini belum bisa dimuat. Nanti dicoba lagi, saat halaman dibuka berikutnya.',
  sample: 'Kata Ratna, “Garamnya cepat kering tahun ini.”',
};

/** The words of the display settings: they are needed once those are opened. */
export type DisplayWords = typeof indonesian;

/** By language. */
export const displayWords: Readonly<Record<Language, DisplayWords>> = {
  id: indonesian,
  en: {
    size: 'Text size',
    sizes: {
      '1': 'Smallest',
      '2': 'Small',
      '3': 'Medium',
      '4': 'Large',
      '5': 'Larger',
      '6': 'Largest',
    },
    face: 'Typeface',
    faces: { serif: 'Serif', sans: 'Sans serif', easy: 'Dyslexia-friendly' },
    measure: 'Line width',
    measures: { narrow: 'Narrow', usual: 'Medium', wide: 'Wide' },
    leading: 'Line spacing',
    leadings: { tight: 'Tight', usual: 'Medium', loose: 'Loose' },
    quotes: 'Quote highlighting',
    quotesShown: { full: 'Full', subtle: 'Subtle', off: 'Off' },
    quotesHint:
      'Quotes can be opened without highlighting too: tap their words, or use the Tab key.',
    colour: 'One colour for all speakers',
    cards: '“Read also” links in articles',
    cardsShown: { inside: 'Where they stand', end: 'At the end' },
    keysOn: 'Use single-key shortcuts',
    allKeys: 'List of shortcuts',
    reset: 'Default settings',
    undo: 'Undo',
    notKept:
      'The browser does not allow storage on this device. These choices hold until the page is closed.',
    notTranslated:
      'The words of this language could not be fetched yet. They are tried again on the next visit.',
    sample: 'Ratna said: “The salt dries fast this year.”',
  },
};

/** These words in the reader's language. */
export function useDisplayWords(): DisplayWords {
  return partOf(useWords(), 'display', displayWords);
}
