import type { Language } from '../data/preferences.ts';

/** The words of the switch for single-key shortcuts. */
export type ShortcutWords = { readonly title: string; readonly search: string };

/** By language. */
export const shortcutWords: Readonly<Record<Language, ShortcutWords>> = {
  id: { title: 'Pintasan satu tombol', search: 'Tombol / membuka pencarian' },
  en: { title: 'Single-key shortcuts', search: 'The / key opens the search' },
};
