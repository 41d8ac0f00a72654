import type { Language } from '../data/preferences.ts';
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
  trail: 'Jejak baca',
};

/** The words of stories and of the reader's trail through them. */
export type StoryWords = typeof indonesian;

/** By language. */
export const storyWords: Readonly<Record<Language, StoryWords>> = {
  id: indonesian,
  en: {
    kicker: 'Story',
    articles: (n) => `${englishNumber(n)} ${n === 1 ? 'article' : 'articles'}`,
    speakers: (n) => `${englishNumber(n)} ${n === 1 ? 'speaker' : 'speakers'}`,
    timeline: 'How the story went',
    unread: 'Not read yet',
    unreadCount: (n) => `${englishNumber(n)} not read yet`,
    allRead: 'All read',
    newPeople: (n) => `${englishNumber(n)} new ${n === 1 ? 'speaker' : 'speakers'}:`,
    newQuotes: (n) => `${englishNumber(n)} new ${n === 1 ? 'quote' : 'quotes'}`,
    firstStep: 'Where it began',
    noOneNew: 'No new speaker',
    saidBy: (name) => `${name} said`,
    trail: 'Reading trail',
  },
};

/** These words in the reader's language. */
export function useStoryWords(): StoryWords {
  return partOf(useWords(), 'story', storyWords);
}
