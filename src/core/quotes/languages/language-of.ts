import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { QuoteLanguage } from './language.ts';

/** The rules for a language tag; Indonesian where there are none for it. */
export function languageOf(inLanguage: string): QuoteLanguage {
  return inLanguage.toLowerCase().startsWith('en') ? english : indonesian;
}
