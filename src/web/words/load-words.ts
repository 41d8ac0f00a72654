import type { Catalogue } from './catalogue.ts';
import type { Words } from './indonesian.ts';

/** How the words of each language are fetched, by its code: when they are first needed, since a page shows one only. */
export const languages: Record<string, () => Promise<Words>> = {
  id: () => import('./indonesian.ts').then((words) => words.indonesian),
  en: () => import('./english.ts').then((words) => words.english),
};

const added = import.meta.glob<Catalogue>('./added/*.ts', { import: 'words' });
for (const path in added) languages[path.slice('./added/'.length, -'.ts'.length)] = added[path]!;

/** The words of a language of these. */
export function loadWords(language: string): Promise<Words> {
  return languages[language]!();
}
