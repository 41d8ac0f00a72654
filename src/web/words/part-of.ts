import type { Language } from '../data/preferences.ts';
import type { Parts } from './catalogue.ts';
import type { Words } from './indonesian.ts';

/** A part of the interface in the reader's language: Kutip's own, or as the catalogue of an added language has it. */
export function partOf<Name extends keyof Parts>(
  words: Words,
  name: Name,
  own: Readonly<Record<Language, Parts[Name]>>,
): Parts[Name] {
  const known: Readonly<Record<string, Parts[Name]>> = own;
  return words.parts?.[name] ?? known[words.language] ?? own.id;
}
