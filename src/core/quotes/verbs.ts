import type { Sentence } from './sentence.ts';
import { is, isCapital, isPlain, isSmall, lowAt, type Tokens } from './token.ts';
import * as word from './word-class.ts';

/** A demonstrative after a noun. */
export const POINTING = /^(?:ini|itu|tersebut)$/;
const POSSESSIVE = /^(?:his|her|their|its|our|my|your|an?|the)$/;
const VERB = /^(?:me[nmlry]|ber|di)\p{L}{4,}$/u;

/** Whether a word owns what follows or makes it a noun: his, the. */
export function isPossessive(low: string): boolean {
  return POSSESSIVE.test(low);
}

/** Whether a word that could be a verb of saying is a noun or an adjective here: his claims. */
export function isNoun(tokens: Tokens, verb: number): boolean {
  const at = verb - 1;
  if (!is(tokens, at, word.WORD)) return false;
  if (tokens[at]!.word.owns || isPossessive(lowAt(tokens, at))) return true;
  const other = word.ADJUNCT | word.ADVERB | word.WHO | word.THAT | word.PRONOUN;
  return isSmall(tokens, at, word.PREPOSITION | word.DETERMINER) && !is(tokens, at, other);
}

/** What may stand between a subject and its verb: an adverb. */
export function isAdverb(tokens: Tokens, at: number): boolean {
  if (is(tokens, at, word.ADVERB)) return true;
  return isSmall(tokens, at, word.WORD) && /...ly$/.test(lowAt(tokens, at));
}

/** Likewise, a time: Putin pekan lalu berjanji; Payne on Sunday said. */
export function isTime(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.mention) return false;
  return (
    is(tokens, at, word.TIME) || (is(tokens, at, word.PREPOSITION) && is(tokens, at + 1, word.TIME))
  );
}

/** A verb by its shape that no list has: menyeletuk; deadpanned. */
export function isUnknownVerb({ tokens, language }: Sentence, at: number): boolean {
  if (!isPlain(tokens, at) || isCapital(tokens, at)) return false;
  return language.headLast ? /.ed$/.test(lowAt(tokens, at)) : VERB.test(lowAt(tokens, at));
}

/** An Indonesian verb by its prefix, meN-, ber- or di-, which no list has as anything else than a verb of saying. */
export function isPrefixedVerb(tokens: Tokens, at: number): boolean {
  const { bits, cap, low } = tokens[at]!.word;
  return cap === 0 && (bits & ~word.SAY) === word.WORD && VERB.test(low);
}
