import type { Word } from '../token.ts';
import type { Lexicon } from '../word-class.ts';

/** What the rules have to know of one language. */
export type QuoteLanguage = {
  /** The classes of its words, lower case. */
  readonly lexicon: Lexicon;
  /** Classes of words that no list has, by their shape, in lower case or with a capital. */
  readonly guesses: readonly Guess[];
  /**
   * Whether the head of a noun phrase stands at its end (press secretary) or at its beginning (juru bicara), and the
   * family name likewise at the end of a name.
   */
  readonly headLast: boolean;
  /** The endings after an apostrophe that belong to another word, possessives among them. */
  readonly contraction?: RegExp;
  /** The words met last within sentences, so that each is looked up but once and takes no memory again. */
  readonly words: Map<string, Word>;
};

/** The class of words of a shape; without `capital` also of those that begin a sentence. */
type Guess = { readonly shape: RegExp; readonly bits: number; readonly capital?: boolean };
