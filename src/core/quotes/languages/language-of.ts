import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import type { QuoteLanguage } from './language.ts';

/** The rules for a language tag; Indonesian where there are none for it. */
export function languageOf(inLanguage: string): QuoteLanguage {
  return inLanguage.toLowerCase().startsWith('en') ? english : indonesian;
}

/** Whether the rules that a language has are its own, or those of a near one: elsewhere they name the wrong ones. */
export function hasRules(inLanguage: string): boolean {
  return /^(?:en|id|ms|jv|su|und|$)/.test(inLanguage);
}
