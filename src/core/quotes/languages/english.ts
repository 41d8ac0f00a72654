import { lexiconOf, ROLE } from '../word-class.ts';
import { englishWords } from './english-words.ts';
import type { QuoteLanguage } from './language.ts';

/** English: the cue stands on either side of the quotation, he and she tell persons apart, heads come last. */
export const english: QuoteLanguage = {
  lexicon: lexiconOf(englishWords),
  guesses: [
    { shape: /^(?:alder|assembly|chair|council|spokes)(?:(?:wo)?man|person)$/, bits: ROLE },
    { shape: /.{3}(?:ist|ian|m[ae]n|person)$/, bits: ROLE, capital: false },
  ],
  headLast: true,
  contraction: /(?:'(?:s|re|d|ll|ve|m)|n't)$/,
  words: new Map(),
};
