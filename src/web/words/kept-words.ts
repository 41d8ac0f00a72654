import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { englishNumber, indonesianNumber } from './write-number.ts';

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number) => Math.round((bytes / MEGABYTE) * 10) / 10;

const indonesian = {
  title: 'Tanpa jaringan',
  lead: 'Yang Anda baca, berita dalam daftar yang Anda buka, dan berita tersimpan beserta gambarnya ikut disimpan di perangkat ini supaya bisa dibaca tanpa jaringan. Yang paling lama digantikan lebih dulu.',
  nothing: 'Peramban ini tidak menyimpan apa pun untuk dibaca tanpa jaringan.',
  articles: (n: number) => `${indonesianNumber(n)} berita`,
  pictures: (n: number) => `${indonesianNumber(n)} gambar`,
  room: (used: number, allowed: number) =>
    `${indonesianNumber(megabytes(used))} MB terpakai dari ${indonesianNumber(megabytes(allowed))} MB yang diizinkan peramban`,
  forget: 'Kosongkan',
  forgotten: 'Sudah dikosongkan. Berita tersimpan tetap ada.',
};

/** The words of what is kept on the device, to be read without a network. */
export type KeptWords = typeof indonesian;

/** By language. */
export const keptWords: Readonly<Record<Language, KeptWords>> = {
  id: indonesian,
  en: {
    title: 'Without a network',
    lead: 'What you read, the articles of lists that you open, and saved articles with their pictures are kept on this device, to be read without a network. The oldest make room first.',
    nothing: 'This browser keeps nothing to be read without a network.',
    articles: (n) => countInEnglish(n, 'article', 'articles'),
    pictures: (n) => countInEnglish(n, 'picture', 'pictures'),
    room: (used, allowed) =>
      `${englishNumber(megabytes(used))} MB used of the ${englishNumber(megabytes(allowed))} MB that the browser allows`,
    forget: 'Clear',
    forgotten: 'Cleared. Saved articles are still here.',
  },
};

/** These words in the reader's language. */
export function useKeptWords(): KeptWords {
  return partOf(useWords(), 'kept', keptWords);
}
