import { classAt, DIGIT, LOWER, SIGN, SPACE, UPPER } from './characters.ts';
import type { QuoteLanguage } from './languages/language.ts';
import type { Piece } from './spans-of-texts.ts';
import type { Token } from './token.ts';
import {
  AFTER,
  AFTER_OWN,
  FEMALE,
  MALE,
  NUMBER,
  PRONOUN,
  QUOTE,
  ROLE,
  SAY,
  WORD,
} from './word-class.ts';
import { joins, numberEnd, wordEnd } from './word-ends.ts';

/** A text that is being read into tokens. */
type Reading = {
  readonly text: string;
  readonly language: QuoteLanguage;
  readonly tokens: Token[];
  /** Tokens in the sentence so far. */
  length: number;
  /** A stop was read: what follows may begin a sentence. */
  ended: boolean;
};

/** A sentence is read on as a new one beyond this many tokens, so that time stays linear in whatever text. */
const LONGEST = 160;
const STOPS = '.!?…';
const ENDS = /[.!?…—–-]["”“’'»)\]\s]*$/u;

/** The tokens of a text, each marked span as one of them, with its sentences. */
export function tokensOf(text: string, pieces: readonly Piece[], language: QuoteLanguage): Token[] {
  const reading: Reading = { text, language, tokens: [], length: 0, ended: true };
  let from = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    readBetween(reading, from, piece.start);
    push(reading, true, piece.start, piece.end, '“', QUOTE, 0, index);
    const last = text.slice(Math.max(piece.innerStart, piece.innerEnd - 6), piece.innerEnd);
    if (ENDS.test(last)) reading.ended = true;
    from = piece.end;
  }
  readBetween(reading, from, text.length);
  return reading.tokens;
}

function readBetween(reading: Reading, from: number, to: number): void {
  const { text } = reading;
  for (let at = from; at < to;) {
    const kind = classAt(text, at);
    if (kind === SPACE) at++;
    else if (kind === DIGIT) at = readNumber(reading, at, to);
    else if (kind === SIGN) at = readSign(reading, at);
    else at = readWord(reading, at, to);
  }
}

function readNumber(reading: Reading, at: number, to: number): number {
  const end = Math.min(to, numberEnd(reading.text, at));
  // 22-year-old
  if (end < to && joins(reading.text, end)) return readWord(reading, at, to);
  push(reading, true, at, end, reading.text.slice(at, end), NUMBER);
  return end;
}

function readSign(reading: Reading, at: number): number {
  const sign = reading.text.charAt(at);
  push(reading, false, at, at + 1, sign, 0);
  if (STOPS.includes(sign) && !isInside(reading.text, at)) reading.ended = true;
  return at + 1;
}

/** A stop within a name, after one or two letters and right before another: e.GO. */
function isInside(text: string, at: number): boolean {
  const isLetter = (index: number): boolean => classAt(text, index) <= UPPER;
  return isLetter(at + 1) && isLetter(at - 1) && !(isLetter(at - 2) && isLetter(at - 3));
}

function readWord(reading: Reading, start: number, to: number): number {
  const { text, language } = reading;
  const end = gluedAt(text, start, Math.min(to, wordEnd(text, start, language.lexicon)), language);
  let low = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  let bits = language.lexicon.get(low);
  let owns = false;
  if (bits === undefined) {
    if (low.endsWith('.')) low = low.slice(0, -1);
    const base = language.contraction ? low.replace(language.contraction, '') : low;
    bits = language.lexicon.get(base) ?? 0;
    // He’s is he is, and Ratna’s what is hers.
    owns = base !== low && low.endsWith("'s") && (bits & PRONOUN) === 0;
    low = base;
  }
  const cap = capOf(text, start, end);
  const capital = cap === 0 ? false : reading.ended ? undefined : true;
  if ((bits & ~(MALE | FEMALE)) === 0) bits |= guessedBits(low, capital, language);
  push(reading, cap > 0, start, end, low, bits | WORD, cap, -1, owns);
  return end;
}

/** Where a cue ends that is glued to the name after it (kataRatna); else the end of the word. */
function gluedAt(text: string, start: number, end: number, { lexicon }: QuoteLanguage): number {
  if (classAt(text, start) !== LOWER) return end;
  for (let at = start + 1; at < end; at++) {
    if (classAt(text, at) !== UPPER) continue;
    const bits = lexicon.get(text.slice(start, at)) ?? 0;
    return (bits & (AFTER | AFTER_OWN | SAY | ROLE)) !== 0 ? at : end;
  }
  return end;
}

/** The class that its shape gives a word that no list has; at the beginning of a sentence a capital shows nothing. */
function guessedBits(
  low: string,
  capital: boolean | undefined,
  { guesses }: QuoteLanguage,
): number {
  const guess = guesses.find((one) => (one.capital ?? capital) === capital && one.shape.test(low));
  return guess?.bits ?? 0;
}

function capOf(text: string, start: number, end: number): 0 | 1 | 2 {
  if (classAt(text, start) !== UPPER) return 0;
  if (end - start < 2) return 1;
  for (let at = start + 1; at < end; at++) if (classAt(text, at) === LOWER) return 1;
  return 2;
}

function push(
  reading: Reading,
  begins: boolean,
  start: number,
  end: number,
  low: string,
  bits: number,
  cap: Token['cap'] = 0,
  piece = -1,
  owns = false,
): void {
  const first = (reading.ended && begins) || reading.length >= LONGEST;
  if (first) reading.length = 0;
  if (first || !STOPS.includes(low)) reading.ended = false;
  reading.length++;
  reading.tokens.push({ start, end, low, bits, cap, owns, piece, first, mention: undefined });
}
