import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

const indonesian = {
  hiddenBy: (name: string) => `Disembunyikan: ${name}`,
  show: 'Tampilkan',
  showOne: (name: string) => `Tampilkan berita yang disembunyikan: ${name}`,
  hidden: (n: number) => `${n} disembunyikan`,
  hideAgain: 'Sembunyikan lagi',
};

/** The words of lists that leave out what the reader has muted. */
export type MuteWords = typeof indonesian;

const english: MuteWords = {
  hiddenBy: (name) => `Hidden: ${name}`,
  show: 'Show',
  showOne: (name) => `Show the hidden article: ${name}`,
  hidden: (n) => `${n} hidden`,
  hideAgain: 'Hide again',
};

/** By language. */
export const muteWords: Readonly<Record<Language, MuteWords>> = { id: indonesian, en: english };

/** These words in the reader's language. */
export function useMuteWords(): MuteWords {
  return partOf(useWords(), 'mute', muteWords);
}
