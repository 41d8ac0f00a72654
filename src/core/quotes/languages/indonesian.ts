import { lexiconOf } from '../word-class.ts';
import { indonesianWords } from './indonesian-words.ts';
import type { QuoteLanguage } from './language.ts';

/** Indonesian: the cue mostly follows the quotation, `-nya` and *dia* stand for the speaker, heads come first. */
export const indonesian: QuoteLanguage = {
  code: 'id',
  lexicon: lexiconOf(indonesianWords),
  headLast: false,
  ownEnding: 'nya',
  possessive: '',
  scareQuotes: false,
  familyNames: false,
};
