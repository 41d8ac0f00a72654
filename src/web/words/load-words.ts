import type { Language } from '../data/preferences.ts';
import type { Words } from './indonesian.ts';

/** The words of a language, fetched when they are first needed: a page loads one language only. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'id':
      return (await import('./indonesian.ts')).indonesian;
    case 'en':
      return (await import('./english.ts')).english;
  }
}
