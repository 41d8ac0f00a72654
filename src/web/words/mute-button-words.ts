import type { Language } from '../data/preferences.ts';
import { partOf } from './part-of.ts';
import { useWords } from './words-context.ts';

/** The words of the button that mutes a person or a section. */
export type MuteButtonWords = {
  readonly mute: string;
  readonly muteOf: (name: string) => string;
};

/** By language. */
export const muteButtonWords: Readonly<Record<Language, MuteButtonWords>> = {
  id: { mute: 'Bisukan', muteOf: (name) => `Bisukan: ${name}` },
  en: { mute: 'Mute', muteOf: (name) => `Mute: ${name}` },
};

/** These words in the reader's language. */
export function useMuteButtonWords(): MuteButtonWords {
  return partOf(useWords(), 'muteButton', muteButtonWords);
}
