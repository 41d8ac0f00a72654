import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { indonesianNumber } from './write-number.ts';

const indonesian = {
  title: 'Cari dan perintah',
  hint: 'Judul, tokoh, rubrik, atau pengaturan',
  groups: {
    commands: 'Perintah',
    pages: 'Halaman',
    sections: 'Rubrik',
    people: 'Tokoh',
    headlines: 'Judul berita',
  },
  found: (n: number) => `${indonesianNumber(n)} pilihan`,
  nothing: 'Tidak ada yang cocok.',
  searchAll: (query: string) => `Cari “${query}” di semua judul`,
  display: 'Buka pengaturan tampilan',
  shortcuts: 'Tampilkan daftar pintasan',
  save: 'Simpan berita ini, atau lepaskan',
  share: 'Bagikan atau cetak berita ini',
  print: 'Cetak halaman ini',
  bigger: 'Perbesar teks',
  smaller: 'Perkecil teks',
  chosen: 'sedang dipakai',
};

/** The words of the command palette. */
export type PaletteWords = typeof indonesian;

/** By language. */
export const paletteWords: Readonly<Record<Language, PaletteWords>> = {
  id: indonesian,
  en: {
    title: 'Search and commands',
    hint: 'Headlines, people, sections or settings',
    groups: {
      commands: 'Commands',
      pages: 'Pages',
      sections: 'Sections',
      people: 'People',
      headlines: 'Headlines',
    },
    found: (n) => countInEnglish(n, 'choice', 'choices'),
    nothing: 'Nothing matches.',
    searchAll: (query) => `Search “${query}” in all headlines`,
    display: 'Open the display settings',
    shortcuts: 'Show the list of shortcuts',
    save: 'Save this article, or let it go',
    share: 'Share or print this article',
    print: 'Print this page',
    bigger: 'Make the text larger',
    smaller: 'Make the text smaller',
    chosen: 'in use',
  },
};

/** These words in the reader's language. */
export function usePaletteWords(): PaletteWords {
  return partOf(useWords(), 'palette', paletteWords);
}
