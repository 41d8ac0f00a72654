import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

const indonesian = {
  read: 'sudah dibaca',
  progress: 'Sejauh mana dibaca',
  continue: 'Lanjutkan membaca',
  dismiss: 'Jangan tawarkan lagi',
  trail: 'Jejak baca',
};

/** The words of what the reader has read, and of the trail through related stories. */
export type ReadingWords = typeof indonesian;

/** By language. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = {
  id: indonesian,
  en: {
    read: 'read',
    progress: 'How much has been read',
    continue: 'Continue reading',
    dismiss: 'Do not offer this again',
    trail: 'Reading trail',
  },
};

/** These words in the reader's language. */
export function useReadingWords(): ReadingWords {
  return partOf(useWords(), 'reading', readingWords);
}
