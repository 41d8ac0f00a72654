import { NOMINAL } from '../name-shapes.ts';
import { BODY, DEGREE, lexiconOf, ROLE } from '../word-class.ts';
import { indonesianWords } from './indonesian-words.ts';
import type { QuoteLanguage } from './language.ts';

/** Nouns for who does something, with the prefix peN-: penyanyi, pengamat; not for what is done, which end in -an. */
const AGENT = /^pe(?:m[bp]|n[cdjty]|ng)(?!aruh|akit|apat|ara|ting|uh|yakit)[a-z]{3,}(?<!an)$/;

/** Offices in short: Kapolres, Kasatreskrim, Kades, Dandim, Pangdam, Menkeu, with their deputies. */
const OFFICE =
  /^(?:wa)?(?:ka(?:bag|bid|d[ei]s|din[a-z]{2}|ja[rt]|lapas|nit|pol|rutan|sat|si$|sub)|dan(?:dim|lanal|ram|rem)|pang(?:dam|ko)|sek(?:da|des|jen)|men(?:ag$|dag|dik|hub|ke[su]|ko|lu|p[ao]|ses|sos(?!ia)))[a-z]*$/;
/** Indonesian: the cue mostly follows the quotation, `-nya` and *dia* stand for the speaker, heads come first. */
export const indonesian: QuoteLanguage = {
  lexicon: lexiconOf(indonesianWords),
  guesses: [
    { shape: NOMINAL, bits: BODY, capital: true },
    { shape: /^[sm]\.[a-z.]{1,5}$/, bits: DEGREE, capital: true },
    { shape: AGENT, bits: ROLE },
    { shape: OFFICE, bits: ROLE },
    { shape: /.{4}[au]wa(?:n|ti)$|olog$/, bits: ROLE, capital: false },
  ],
  headLast: false,
  words: new Map(),
};
