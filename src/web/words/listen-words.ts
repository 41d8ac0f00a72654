import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

const indonesian = {
  listen: 'Dengarkan',
  player: 'Baca nyaring',
  failedToLoad: 'Pembaca nyaring belum bisa dimuat. Periksa jaringan, lalu coba lagi.',
  play: 'Lanjutkan',
  pause: 'Jeda',
  stop: 'Berhenti mendengarkan',
  nextSentence: 'Kalimat berikutnya',
  previousSentence: 'Kalimat sebelumnya',
  nextQuote: 'Kutipan berikutnya',
  previousQuote: 'Kutipan sebelumnya',
  speed: 'Kecepatan',
  times: (rate: number) => `${new Intl.NumberFormat('id').format(rate)}×`,
  toSpoken: 'Ke kalimat yang dibacakan',
  reading: 'Membacakan berita',
  quoting: (name: string) => `Mengutip ${name}`,
  quotingSomeone: 'Mengutip penutur yang tidak disebut',
  paused: 'Dijeda',
  ended: 'Selesai dibacakan',
  failed: 'Suara peramban tidak menjawab. Coba lagi.',
};

/** The words of reading aloud. */
export type ListenWords = typeof indonesian;

/** By language. */
export const listenWords: Readonly<Record<Language, ListenWords>> = {
  id: indonesian,
  en: {
    listen: 'Listen',
    player: 'Read aloud',
    failedToLoad: 'Reading aloud could not be loaded. Check the network and try again.',
    play: 'Go on',
    pause: 'Pause',
    stop: 'Stop listening',
    nextSentence: 'Next sentence',
    previousSentence: 'Previous sentence',
    nextQuote: 'Next quote',
    previousQuote: 'Previous quote',
    speed: 'Speed',
    times: (rate) => `${new Intl.NumberFormat('en').format(rate)}×`,
    toSpoken: 'To the sentence that is read',
    reading: 'Reading the article',
    quoting: (name) => `Quoting ${name}`,
    quotingSomeone: 'Quoting a speaker who is not named',
    paused: 'Paused',
    ended: 'Read to the end',
    failed: 'The browser’s voice does not answer. Try again.',
  },
};

/** These words in the reader's language. */
export function useListenWords(): ListenWords {
  return partOf(useWords(), 'listen', listenWords);
}
