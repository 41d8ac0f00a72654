import type { Lexicon } from '../word-class.ts';

/** What the rules have to know of one language. */
export type QuoteLanguage = {
  readonly code: 'id' | 'en';
  /** The classes of its words, lower case. */
  readonly lexicon: Lexicon;
  /** Whether the head of a noun phrase stands at its end (press secretary) or at its beginning (juru bicara). */
  readonly headLast: boolean;
  /** The ending that makes a cue speak of its own subject (`-nya`); unknown words with it are taken for cues too. */
  readonly ownEnding?: string;
  /** The possessive ending of names, with a straight apostrophe; empty where there is none. */
  readonly possessive: string;
  /** Whether a few words in marks within a sentence are somebody's even where nothing attributes them. */
  readonly scareQuotes: boolean;
  /** Whether a name is kept by its last word (family names) or may be any of its words. */
  readonly familyNames: boolean;
};
