import { lexiconOf, ROLE } from '../word-class.ts';
import { englishWords } from './english-words.ts';
import type { QuoteLanguage } from './language.ts';

/** English: the cue stands on either side of the quotation, he and she tell persons apart, heads come last. */
export const english: QuoteLanguage = {
  lexicon: lexiconOf(englishWords),
  guesses: [
    { shape: /.{3}(?:ist|ian|m[ae]n|person)$/, bits: ROLE, capital: false },
    // What no name ends in, with a capital too: Campaigner Ann Reed said; Spokesperson Ann Reed said.
    {
      shape:
        /.{3}(?:woman|keeper|aigner|ioner|[aeio][lvm]ist)$|^(?:alder|assembly|chair|council|spokes)(?:man|person)$/,
      bits: ROLE,
    },
  ],
  headLast: true,
  contraction: /(?:'(?:s|re|d|ll|ve|m)|n't)$/,
  words: new Map(),
};
