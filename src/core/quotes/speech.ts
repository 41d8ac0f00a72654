import type { QuoteKind } from '../article/article.ts';
import type { QuotableText } from '../article/quotable-texts.ts';
import type { Cue, Place } from './cue.ts';
import { isBlank } from './marks.ts';
import { isNickname } from './name-runs.ts';
import type { Piece } from './spans-of-texts.ts';
import { isTerm, isModifier } from './terms.ts';
import { is, isCapital, lowAt } from './token.ts';
import { AFTER, NUMBER, PROMO, WORD } from './word-class.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const LETTER = /\p{L}/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const STOP_INSIDE = /[.!?…,]["”“’'\s]*$/u;
/** An address on the web, or words in brackets: (CROSSTALK). */
const NO_WORDS = /^\W*(?:https?:|www\.)\S*\W*$|^\s*[([][^()]*[)\]]\W*$/;
/** A word after a comma and before a capital, where a cue stands. */
const CUE_INSIDE = /,\s+(\p{Ll}+)\s+\p{Lu}/gu;
/** Longer words in marks are no address, so that the time for them stays linear. */
const LONGEST_ADDRESS = 200;
const SHORT = 3;
const LONG_TITLE = 8;

/** Whether a marked span is speech, a fragment of it, or neither: a title, a term, a nickname, an advertisement. */
export function kindOfSpan(
  source: QuotableText,
  piece: Piece,
  place: Place,
  cue: Cue | undefined,
): QuoteKind | undefined {
  const { text } = source;
  const { inner } = place;
  const words = inner.match(WORDS) ?? [];
  if (words.length === 0 || isNoSpeech(inner) || text.charAt(piece.start - 1) === '=')
    return undefined;
  if (piece.unclosed && holdsCue(inner, place)) return undefined;
  if (piece.continues || (piece.unclosed && words.length > SHORT)) return 'speech';
  if (isPromo(place) || isNickname(place.tokens, place.at)) return undefined;
  const isClose = cue !== undefined && standsClose(cue, place);
  const hasStop = STOP_INSIDE.test(inner);
  if (source.type === 'heading' && !isClose) return undefined;
  if (words.length <= LONG_TITLE && !hasStop && isAlone(text, piece)) return undefined;
  const embedded = isEmbedded(place);
  if (isTerm(place, words, embedded, cue !== undefined)) return undefined;
  if (
    piece.single &&
    !isClose &&
    (cue ? !hasStop && words.length <= SHORT : embedded || !hasStop || isAlone(text, piece))
  )
    return undefined;
  const isShort = words.length <= SHORT + 1 && !/[?!]/.test(place.ending);
  if (embedded && !cue && isShort && (!place.language.headLast || isModifier(place, words)))
    return undefined;
  return embedded && (words.length < LONG_TITLE || !CAPITAL.test(inner)) ? 'fragment' : 'speech';
}

function isNoSpeech(inner: string): boolean {
  return inner.length < LONGEST_ADDRESS && NO_WORDS.test(inner);
}

/** A cue with a name inside a run that nothing closes (`“Harga naik, kata Ratna.`): its mark is lost, not its end. */
function holdsCue(inner: string, { language }: Place): boolean {
  for (const [, verb = ''] of inner.matchAll(CUE_INSIDE))
    if (((language.lexicon.get(verb) ?? 0) & AFTER) !== 0) return true;
  return false;
}

function standsClose({ pattern, first, last }: Cue, { at }: Place): boolean {
  if (pattern === 'sentence-end' || pattern === 'fragment-in-clause') return false;
  return first > at ? first - at <= 3 : at - last <= 3;
}

/** The text is this span and nothing else, as a subheading in marks is. */
function isAlone(text: string, { start, end }: Piece): boolean {
  return isBlank(text, start) && !LETTER.test(text.slice(end));
}

/** A line such as `Simak juga video “…” di sini`. */
function isPromo({ tokens, from }: Place): boolean {
  return is(tokens, from, PROMO) && isCapital(tokens, from);
}

/** Within the writer's own sentence, not after a cue, a colon or a comma. */
function isEmbedded({ tokens, at, from, ending }: Place): boolean {
  if (at > from) return is(tokens, at - 1, WORD | NUMBER);
  return !/[.,!?…—–]/.test(ending) && is(tokens, at + 1, WORD) && lowAt(tokens, at + 1) !== '';
}
