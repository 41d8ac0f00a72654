import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { englishNumber, indonesianNumber } from './write-number.ts';

const MEGABYTE = 1_000_000;
const megabytes = (bytes: number) => Math.round((bytes / MEGABYTE) * 10) / 10;

const indonesian = {
  offline: 'Tidak ada jaringan. Yang sudah ada di perangkat ini tetap bisa dibaca.',
  online: 'Tersambung lagi.',
  absent: 'belum ada di perangkat ini',
  outdated: 'Versi baru pembaca ini sudah siap. Tempat Anda membaca tidak akan hilang.',
  reload: 'Muat ulang',
  full: 'Penyimpanan perangkat ini penuh: tidak semua berita bisa dibaca tanpa jaringan.',
  manage: 'Kelola penyimpanan',
  dismiss: 'Tutup pemberitahuan',
  kept: 'Tanpa jaringan',
  keptLead:
    'Yang Anda baca, berita dalam daftar yang Anda buka, dan berita tersimpan beserta gambarnya ikut disimpan di perangkat ini supaya bisa dibaca tanpa jaringan. Yang paling lama digantikan lebih dulu.',
  nothing: 'Peramban ini tidak menyimpan apa pun untuk dibaca tanpa jaringan.',
  articles: (n: number) => `${indonesianNumber(n)} berita`,
  pictures: (n: number) => `${indonesianNumber(n)} gambar`,
  room: (used: number, allowed: number) =>
    `${indonesianNumber(megabytes(used))} MB terpakai dari ${indonesianNumber(megabytes(allowed))} MB yang diizinkan peramban`,
  forget: 'Kosongkan',
  forgotten: 'Sudah dikosongkan. Berita tersimpan tetap ada.',
};

/** The words of reading without a network. */
export type OfflineWords = typeof indonesian;

/** By language. */
export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  id: indonesian,
  en: {
    offline: 'No network. What is on this device can still be read.',
    online: 'Connected again.',
    absent: 'not on this device',
    outdated: 'A new version of this reader is ready. You will not lose your place.',
    reload: 'Reload',
    full: 'This device’s storage is full: not every article can be read without a network.',
    manage: 'Manage storage',
    dismiss: 'Dismiss this notice',
    kept: 'Without a network',
    keptLead:
      'What you read, the articles of lists that you open, and saved articles with their pictures are kept on this device, to be read without a network. The oldest make room first.',
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
export function useOfflineWords(): OfflineWords {
  return partOf(useWords(), 'offline', offlineWords);
}
