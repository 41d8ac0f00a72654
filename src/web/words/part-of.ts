import type { Language } from '../data/preferences.ts';
import type { Parts } from './catalogue.ts';
import type { Words } from './indonesian.ts';

/** A part of the interface in the reader's language: Kutip's own, or as the catalogue of an added language has it. */
export function partOf<Name extends keyof Parts>(
  words: Words,
  name: Name,
  own: Readonly<Record<Language, Parts[Name]>>,
): Parts[Name] {
  return words.parts?.[name] ?? own[words.language === 'en' ? 'en' : 'id'];
}
