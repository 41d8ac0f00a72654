import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

const indonesian = {
  offline: 'Tidak ada jaringan. Yang sudah ada di perangkat ini tetap bisa dibaca.',
  online: 'Tersambung lagi.',
  absent: 'belum ada di perangkat ini',
  outdated: 'Versi baru pembaca ini sudah siap. Tempat Anda membaca tidak akan hilang.',
  reload: 'Muat ulang',
  full: 'Penyimpanan perangkat ini penuh: tidak semua berita bisa dibaca tanpa jaringan.',
  manage: 'Kelola penyimpanan',
  dismiss: 'Tutup pemberitahuan',
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
  },
};

/** These words in the reader's language. */
export function useOfflineWords(): OfflineWords {
  return partOf(useWords(), 'offline', offlineWords);
}
