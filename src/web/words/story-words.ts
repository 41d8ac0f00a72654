import type { Language } from '../data/preferences.ts';
import { formatNumber } from './format-number.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

const id = (value: number) => formatNumber(value, 'id');
const en = (value: number) => formatNumber(value, 'en');

const indonesian = {
  kicker: 'Cerita',
  articles: (n: number) => `${id(n)} berita`,
  speakers: (n: number) => `${id(n)} penutur`,
  timeline: 'Jalannya cerita',
  unread: 'Belum dibaca',
  unreadCount: (n: number) => `${id(n)} belum dibaca`,
  allRead: 'Semua sudah dibaca',
  newPeople: (n: number) => `${id(n)} penutur baru:`,
  newQuotes: (n: number) => `${id(n)} kutipan baru`,
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
    articles: (n) => `${en(n)} ${n === 1 ? 'article' : 'articles'}`,
    speakers: (n) => `${en(n)} ${n === 1 ? 'speaker' : 'speakers'}`,
    timeline: 'How the story went',
    unread: 'Not read yet',
    unreadCount: (n) => `${en(n)} not read yet`,
    allRead: 'All read',
    newPeople: (n) => `${en(n)} new ${n === 1 ? 'speaker' : 'speakers'}:`,
    newQuotes: (n) => `${en(n)} new ${n === 1 ? 'quote' : 'quotes'}`,
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
