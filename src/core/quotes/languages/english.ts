import { lexiconOf } from '../word-class.ts';
import { englishWords } from './english-words.ts';
import type { QuoteLanguage } from './language.ts';

/** English: the cue stands on either side of the quotation, he and she tell persons apart, heads come last. */
export const english: QuoteLanguage = {
  code: 'en',
  lexicon: lexiconOf(englishWords),
  headLast: true,
  possessive: "'s",
  scareQuotes: true,
  familyNames: true,
};
