import type { QuoteLanguage } from './languages/language.ts';
import { is, lowAt, type Tokens } from './token.ts';
import * as word from './word-class.ts';

/** Indonesian nouns made of verbs and adjectives. */
export const NOMINAL = /^(?:pe[mnlr]|ke).{3,}an$|(?:asi|isme|itas)$/;

/** What Indonesian calls people by somebody else, whose name follows: istri [Budi]. */
export const RELATION = /^(?:adik|anak|ayah|istri|kakak|keluarga|suami|tetangga)$/;

/** Whether the name after this word is that of whom somebody belongs to: istri [Budi]; not sang istri, nor Anak Agung. */
export function isRelation(tokens: Tokens, at: number): boolean {
  const low = lowAt(tokens, at);
  if (!RELATION.test(low) || lowAt(tokens, at - 1) === 'sang') return false;
  return tokens[at]!.word.cap === 0 || low !== 'anak';
}

/** Whether a word means somebody by whom he belongs to: istrinya, ibunya, pengacaranya. */
export function isRelative(low: string, { lexicon }: QuoteLanguage): boolean {
  if (!low.endsWith('nya')) return false;
  const noun = low.slice(0, -3);
  return RELATION.test(noun) || ((lexicon.get(noun) ?? 0) & (word.ROLE | word.TITLE)) !== 0;
}

/** A dash, which parts a dateline or signs a quotation. */
export const DASH = /^[—–―-]$/;

/** A capitalised word that means nothing to the lexicon: most likely part of a person's name. */
export function isNameLike(tokens: Tokens, at: number): boolean {
  return (
    tokens[at]!.word.cap === 1 &&
    !is(tokens, at, word.STOP | word.TITLE | word.ROLE | word.BODY | word.PLACE)
  );
}

/** Where a short bracket that opens at an index closes; 0 where none does. */
export function bracketEnd(tokens: Tokens, open: number): number {
  if (lowAt(tokens, open) !== '(') return 0;
  for (let at = open + 2; at <= open + 4; at++) if (lowAt(tokens, at) === ')') return at;
  return 0;
}

/** Whether a word is written in capitals only: KPU; not the A of an initial. */
export function isAcronymAt(tokens: Tokens, at: number): boolean {
  return tokens[at]?.word.cap === 2 && lowAt(tokens, at).length > 1;
}
