import { NOMINAL } from '../name-shapes.ts';
import { BODY, DEGREE, lexiconOf, ROLE } from '../word-class.ts';
import { indonesianWords } from './indonesian-words.ts';
import type { QuoteLanguage } from './language.ts';

/** Nouns for who does something, with the prefix peN-: penyanyi, pengamat; not for what is done, which end in -an. */
const AGENT = /^pe(?:m[bp]|n[cdjty]|ng)(?!aruh|akit|apat|ara|ting|uh|yakit)[a-z]{3,}(?<!an)$/;

/** Indonesian: the cue mostly follows the quotation, `-nya` and *dia* stand for the speaker, heads come first. */
export const indonesian: QuoteLanguage = {
  lexicon: lexiconOf(indonesianWords),
  guesses: [
    { shape: NOMINAL, bits: BODY, capital: true },
    { shape: /^[sm]\.[a-z.]{1,5}$/, bits: DEGREE, capital: true },
    { shape: AGENT, bits: ROLE },
    { shape: /.{4}[au]wa(?:n|ti)$|olog$/, bits: ROLE, capital: false },
  ],
  headLast: false,
};
