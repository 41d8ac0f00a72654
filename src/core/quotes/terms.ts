import type { Place } from './cue.ts';
import { is, isCapital, isPlain, isSmall, lowAt, type Tokens } from './token.ts';
import * as word from './word-class.ts';

const FIRST_UPPER = /^[\p{Lu}\p{N}]/u;
const PERSONAL = /^(?:s?he|it|they|we|you|i)$/i;
const LINK = /^(?:,|:|as)$/;

/** A title or term: announced as one, or in the sentence with its words capitalised, and no verb of saying before it. */
export function isTerm(
  place: Place,
  words: readonly string[],
  embedded: boolean,
  hasCue: boolean,
): boolean {
  const { tokens, at } = place;
  const isTitle = isTitleCase(words);
  if (isTitle && tokens[at - 1]?.word.owns) return true;
  if (followsVerb(place, at)) return false;
  if (is(tokens, lowAt(tokens, at - 1) === ',' ? at - 2 : at - 1, word.TERM)) return true;
  if (!isTitle) return false;
  // A comma outside the marks goes on with the writer's sentence: membaca “Judul”, cerita tentang …
  const goesOn = embedded && lowAt(tokens, at + 1) === ',';
  if (!goesOn && isSmall(tokens, pastComma(tokens, at + 1), word.AFTER | word.AFTER_OWN))
    return false;
  return embedded || (!hasCue && at > place.from);
}

/** A verb of saying stands right before the mark, or with its object between: called her “…”. */
function followsVerb({ tokens, from }: Place, mark: number): boolean {
  const passes =
    word.DETERMINER |
    word.MALE |
    word.FEMALE |
    word.AND |
    word.PRONOUN |
    word.THAT |
    word.NUMBER |
    word.QUOTE;
  for (let at = mark - 1; at >= Math.max(from, mark - 6); at--) {
    if (isSmall(tokens, at, word.SAY)) return at < mark - 1 || !is(tokens, at, word.TERM);
    const isObject =
      tokens[at]!.mention !== undefined || isPlain(tokens, at) || is(tokens, at, passes);
    if (!isObject && !LINK.test(lowAt(tokens, at))) return false;
  }
  return false;
}

function pastComma(tokens: Tokens, at: number): number {
  return lowAt(tokens, at) === ',' ? at + 1 : at;
}

/** A coined or borrowed word: before the noun that it qualifies (the “quack” cures), or explained (a “trust” that …). */
export function isModifier({ tokens, at }: Place, words: readonly string[]): boolean {
  if (words.length === 1 && PERSONAL.test(words[0]!)) return true;
  if (tokens[at - 1]?.word.owns) return false;
  const next = pastComma(tokens, at + 1);
  if (is(tokens, next, word.WHO | word.THAT))
    return is(tokens, at - 1, word.DETERMINER) || isCapital(tokens, at - 1);
  return (
    next === at + 1 && isSmall(tokens, next, word.WORD) && !is(tokens, next, word.STOP | word.SAY)
  );
}

/** First and last word capitalised, and seven of ten of the longer ones. */
function isTitleCase(words: readonly string[]): boolean {
  if (words.length < 2 || !FIRST_UPPER.test(words[0]!) || !FIRST_UPPER.test(words.at(-1)!))
    return false;
  const long = words.filter((one) => one.length > 3);
  return long.filter((one) => FIRST_UPPER.test(one)).length >= 0.7 * long.length;
}
