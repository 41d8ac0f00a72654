import type { Language } from '../data/preferences.ts';
import type { SingleKey } from '../app/keyboard/key-command.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

/** Made when it is asked for: the platform's tables take a slow phone a fifth of a second to open. */
const dayIn = (locale: string, day: Date): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);

const indonesian = {
  title: 'Pintasan papan ketik',
  key: 'Tombol',
  meaning: 'Yang dilakukan',
  meanings: {
    j: 'ke berita berikutnya dalam daftar, atau ke alinea berikutnya dalam berita',
    k: 'ke berita atau alinea sebelumnya',
    o: 'membuka yang sedang ditunjuk',
    s: 'menyimpan berita yang ditunjuk atau yang sedang dibuka, atau melepasnya',
    q: 'ke kutipan berikutnya',
    Q: 'ke kutipan sebelumnya',
    '/': 'mencari',
    '?': 'menampilkan daftar ini',
  } satisfies Readonly<Record<SingleKey, string>>,
  shift: 'Shift',
  palette: 'mencari judul, tokoh, rubrik, dan pengaturan dari mana saja',
  off: 'Pintasan satu tombol sedang dimatikan.',
  saved: (headline: string) => `Disimpan: ${headline}`,
  unsaved: (headline: string) => `Tidak lagi disimpan: ${headline}`,
  printed: (day: Date) => `Dicetak pada ${dayIn('id', day)}`,
  failed: 'Bagian ini belum bisa dimuat. Periksa jaringan, lalu coba lagi.',
};

/** The words of shortcuts and of prints. */
export type KeyboardWords = typeof indonesian;

/** By language. */
export const keyboardWords: Readonly<Record<Language, KeyboardWords>> = {
  id: indonesian,
  en: {
    title: 'Keyboard shortcuts',
    key: 'Key',
    meaning: 'What it does',
    meanings: {
      j: 'to the next story of a list, or the next paragraph of an article',
      k: 'to the story or paragraph before',
      o: 'open what is pointed at',
      s: 'save the article that is pointed at or open, or let it go',
      q: 'to the next quote',
      Q: 'to the quote before',
      '/': 'search',
      '?': 'show this list',
    },
    shift: 'Shift',
    palette: 'find headlines, people, sections and settings from anywhere',
    off: 'Single-key shortcuts are turned off.',
    saved: (headline) => `Saved: ${headline}`,
    unsaved: (headline) => `No longer saved: ${headline}`,
    printed: (day) => `Printed on ${dayIn('en-GB', day)}`,
    failed: 'This part cannot be loaded yet. Check the network and try again.',
  },
};

/** These words in the reader's language. */
export function useKeyboardWords(): KeyboardWords {
  return partOf(useWords(), 'keyboard', keyboardWords);
}
