import type { Language } from '../data/preferences.ts';
import { countInEnglish } from './count-in-english.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';
import { englishNumber, indonesianNumber } from './write-number.ts';

const indonesian = {
  kicker: 'Cerita',
  articles: (n: number) => `${indonesianNumber(n)} berita`,
  speakers: (n: number) => `${indonesianNumber(n)} penutur`,
  timeline: 'Jalannya cerita',
  unread: 'Belum dibaca',
  unreadCount: (n: number) => `${indonesianNumber(n)} belum dibaca`,
  allRead: 'Semua sudah dibaca',
  newPeople: (n: number) => `${indonesianNumber(n)} penutur baru:`,
  newQuotes: (n: number) => `${indonesianNumber(n)} kutipan baru`,
  firstStep: 'Awal cerita',
  noOneNew: 'Tidak ada penutur baru',
  saidBy: (name: string) => `kata ${name}`,
};

/** The words of stories. */
export type StoryWords = typeof indonesian;

/** By language. */
export const storyWords: Readonly<Record<Language, StoryWords>> = {
  id: indonesian,
  en: {
    kicker: 'Story',
    articles: (n) => countInEnglish(n, 'article', 'articles'),
    speakers: (n) => countInEnglish(n, 'speaker', 'speakers'),
    timeline: 'How the story went',
    unread: 'Not read yet',
    unreadCount: (n) => `${englishNumber(n)} not read yet`,
    allRead: 'All read',
    newPeople: (n) => `${countInEnglish(n, 'new speaker', 'new speakers')}:`,
    newQuotes: (n) => countInEnglish(n, 'new quote', 'new quotes'),
    firstStep: 'Where it began',
    noOneNew: 'No new speaker',
    saidBy: (name) => `${name} said`,
  },
};

/** These words in the reader's language. */
export function useStoryWords(): StoryWords {
  return partOf(useWords(), 'story', storyWords);
}
