import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { englishNumber, indonesianNumber } from './write-number.ts';

/** How much of each kind a file, or the device, has. */
export type DataCounts = {
  readonly saved: number;
  readonly history: number;
  readonly mutes: number;
};

const indonesian = {
  pages: 'Milik Anda',
  saved: 'Tersimpan',
  savedList: {
    title: 'Tersimpan',
    lead: 'Disimpan di perangkat ini saja; tidak dikirim ke mana pun.',
    empty: 'Belum ada berita yang disimpan.',
    howTo: 'Tekan “Simpan” pada sebuah berita; judulnya akan muncul di sini, juga tanpa jaringan.',
    remove: 'Hapus',
    removeOf: (headline: string) => `Hapus dari simpanan: ${headline}`,
    removed: (headline: string) => `Dihapus dari simpanan: ${headline}`,
    undo: 'Urungkan',
    undoOf: (headline: string) => `Urungkan penghapusan: ${headline}`,
    restored: (headline: string) => `Dikembalikan ke simpanan: ${headline}`,
  },
  history: {
    title: 'Riwayat',
    lead: 'Berita yang Anda buka, hari demi hari. Hanya di perangkat ini.',
    empty: 'Belum ada berita yang dibuka.',
    openedAt: 'Dibuka',
    readTo: (percent: number) => `${percent}% dibaca`,
    isDone: 'selesai dibaca',
    remove: 'Hapus',
    undo: 'Urungkan',
    removeOf: (headline: string) => `Hapus dari riwayat: ${headline}`,
    undoOf: (headline: string) => `Urungkan penghapusan: ${headline}`,
    removed: (headline: string) => `Dihapus dari riwayat: ${headline}`,
    restored: (headline: string) => `Dikembalikan ke riwayat: ${headline}`,
    more: 'Lebih lama',
  },
  filters: {
    title: 'Saringan',
    lead: 'Yang dibisukan tidak tampil di daftar berita. Setiap daftar menyebut berapa yang disembunyikan, dan bisa menampilkannya. Pencarian, simpanan, dan riwayat tidak disaring.',
    empty: 'Belum ada yang dibisukan.',
    howTo: 'Tokoh dan rubrik dibisukan dari halamannya masing-masing.',
    words: 'Kata atau frasa',
    hint: 'Kata utuh. Huruf besar, aksen, dan tanda baca tidak berpengaruh.',
    add: 'Bisukan',
    added: (name: string) => `Dibisukan: ${name}`,
    noWords: 'Tulis paling sedikit satu huruf atau angka.',
    kinds: { words: 'Kata', person: 'Tokoh', section: 'Rubrik' },
    remove: 'Hapus',
    undo: 'Urungkan',
    removeOf: (name: string) => `Hapus dari saringan: ${name}`,
    undoOf: (name: string) => `Urungkan penghapusan: ${name}`,
    removed: (name: string) => `Dihapus dari saringan: ${name}`,
    restored: (name: string) => `Dikembalikan ke saringan: ${name}`,
  },
  data: {
    title: 'Data di perangkat ini',
    lead: 'Simpanan, riwayat, saringan, pencarian terakhir, dan pengaturan bisa dibawa ke perangkat lain sebagai satu berkas.',
    export: 'Ekspor ke berkas',
    import: 'Impor dari berkas',
    clear: 'Hapus semua',
    counts: ({ saved, history, mutes }: DataCounts) =>
      `${indonesianNumber(saved)} simpanan, ${indonesianNumber(history)} riwayat, ${indonesianNumber(mutes)} saringan`,
    exported: (counts: string) => `Diekspor: ${counts}.`,
    imported: (counts: string) => `Digabungkan dengan yang sudah ada. Sekarang: ${counts}.`,
    leftOut: (n: number) => `${indonesianNumber(n)} bagian berkas tidak bisa dibaca dan dilewati:`,
    refused: {
      'no-json': 'Berkas ini tidak bisa dibaca: isinya bukan JSON.',
      'not-ours': 'Berkas ini bukan hasil ekspor Kutip.',
      newer: 'Berkas ini dibuat oleh versi Kutip yang lebih baru. Muat ulang pembaca ini dahulu.',
    },
    broken: (reason: string) => `Berkas ini rusak: ${reason}`,
    cleared: 'Simpanan, riwayat, saringan, dan pencarian terakhir sudah dihapus. Pengaturan tetap.',
    undo: 'Urungkan',
    undone: 'Semuanya sudah dikembalikan.',
  },
  unavailable:
    'Peramban tidak mengizinkan penyimpanan di perangkat ini. Yang ada di halaman ini hilang begitu tab ditutup.',
  full: 'Penyimpanan perangkat ini penuh. Perubahan terakhir hilang begitu tab ditutup.',
};

/** The words of the pages of what the reader keeps. */
export type DeviceWords = typeof indonesian;

const english: DeviceWords = {
  pages: 'Yours',
  saved: 'Saved',
  savedList: {
    title: 'Saved',
    lead: 'Kept on this device only; nothing is sent anywhere.',
    empty: 'You have not saved any articles yet.',
    howTo: 'Press “Save” on an article; its headline will appear here, even without a network.',
    remove: 'Remove',
    removeOf: (headline) => `Remove from saved: ${headline}`,
    removed: (headline) => `Removed from saved: ${headline}`,
    undo: 'Undo',
    undoOf: (headline) => `Undo the removal: ${headline}`,
    restored: (headline) => `Put back into saved: ${headline}`,
  },
  history: {
    title: 'History',
    lead: 'The articles that you opened, day by day. On this device only.',
    empty: 'You have not opened any articles yet.',
    openedAt: 'Opened at',
    readTo: (percent) => `${percent}% read`,
    isDone: 'read to the end',
    remove: 'Remove',
    undo: 'Undo',
    removeOf: (headline) => `Remove from history: ${headline}`,
    undoOf: (headline) => `Undo removing: ${headline}`,
    removed: (headline) => `Removed from history: ${headline}`,
    restored: (headline) => `Back in history: ${headline}`,
    more: 'Older',
  },
  filters: {
    title: 'Filters',
    lead: 'What you mute is not shown in lists of articles. Each list says how many are hidden, and can show them. Search, saved articles and history are not filtered.',
    empty: 'Nothing is muted yet.',
    howTo: 'Mute people and sections from their own pages.',
    words: 'Word or phrase',
    hint: 'Whole words. Capitals, accents and punctuation make no difference.',
    add: 'Mute',
    added: (name) => `Muted: ${name}`,
    noWords: 'Write at least one letter or digit.',
    kinds: { words: 'Words', person: 'Person', section: 'Section' },
    remove: 'Remove',
    undo: 'Undo',
    removeOf: (name) => `Remove from filters: ${name}`,
    undoOf: (name) => `Undo removing: ${name}`,
    removed: (name) => `Removed from filters: ${name}`,
    restored: (name) => `Back in filters: ${name}`,
  },
  data: {
    title: 'Data on this device',
    lead: 'Saved articles, history, filters, recent searches and settings can go to another device as one file.',
    export: 'Export to a file',
    import: 'Import from a file',
    clear: 'Clear everything',
    counts: ({ saved, history, mutes }) =>
      `${englishNumber(saved)} saved, ${englishNumber(history)} in history, ${countInEnglish(mutes, 'filter', 'filters')}`,
    exported: (counts) => `Exported: ${counts}.`,
    imported: (counts) => `Merged with what was here. There are now ${counts}.`,
    leftOut: (n) =>
      `${countInEnglish(n, 'part', 'parts')} of the file could not be read and was left out:`,
    refused: {
      'no-json': 'This file cannot be read: it is not JSON.',
      'not-ours': 'This file was not exported by Kutip.',
      newer: 'This file was made by a newer version of Kutip. Reload this reader first.',
    },
    broken: (reason) => `This file is broken: ${reason}`,
    cleared: 'Saved articles, history, filters and recent searches are cleared. Settings stay.',
    undo: 'Undo',
    undone: 'Everything is back.',
  },
  unavailable:
    'The browser allows no storage on this device. What this page shows is gone when the tab is closed.',
  full: 'This device’s storage is full. The last changes are gone when the tab is closed.',
};

/** By language. */
export const deviceWords: Readonly<Record<Language, DeviceWords>> = { id: indonesian, en: english };

/** These words in the reader's language. */
export function useDeviceWords(): DeviceWords {
  return partOf(useWords(), 'device', deviceWords);
}
