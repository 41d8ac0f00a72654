import { classAt, DIGIT, SIGN, SPACE, UPPER } from './characters.ts';
import type { QuoteLanguage } from './languages/language.ts';
import type { Piece } from './spans-of-texts.ts';
import type { Token, Word } from './token.ts';
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
/** So many words are kept in mind that are shorter than this, lest a slice keep its whole text. */
const SHORT = 13;
const MOST = 8192;
const GLUED = /^\P{Lu}+(?=\p{Lu})/u;
const STOPS = '.!?…';
const SPAN = plain('“', QUOTE);
const ENDS = /[.!?…—–-]["”“’'»)\]\s]*$/u;

/** The tokens of a text, each marked span as one of them, with its sentences. */
export function tokensOf(text: string, pieces: readonly Piece[], language: QuoteLanguage): Token[] {
  const reading: Reading = { text, language, tokens: [], length: 0, ended: true };
  let from = 0;
  for (const piece of pieces) {
    readBetween(reading, from, piece.start);
    push(reading, true, piece.start, piece.end, SPAN);
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
  push(reading, true, at, end, plain(reading.text.slice(at, end), NUMBER));
  return end;
}

function readSign(reading: Reading, at: number): number {
  const sign = reading.text.charAt(at);
  push(reading, false, at, at + 1, plain(sign, 0));
  if (STOPS.includes(sign) && !isInside(reading.text, at)) reading.ended = true;
  return at + 1;
}

function plain(low: string, bits: number): Word {
  return { low, bits, cap: 0, owns: false };
}

/** A stop within a name, after one or two letters and right before another: e.GO. */
function isInside(text: string, at: number): boolean {
  const isLetter = (index: number): boolean => classAt(text, index) <= UPPER;
  return isLetter(at + 1) && isLetter(at - 1) && !(isLetter(at - 2) && isLetter(at - 3));
}

function readWord(reading: Reading, start: number, to: number): number {
  const { text, language, ended } = reading;
  const { words } = language;
  let written = text.slice(start, Math.min(to, wordEnd(text, start, language.lexicon)));
  let word = ended ? undefined : words.get(written);
  if (!word) {
    written = unglued(written, language);
    word = wordOf(written, ended, language);
    if (!ended && written.length < SHORT && words.size < MOST) words.set(written, word);
  }
  const end = start + written.length;
  push(reading, word.cap > 0, start, end, word);
  return end;
}

/** What the lists say of a word; of one that no list has, its shape. */
function wordOf(written: string, opens: boolean, language: QuoteLanguage): Word {
  let low = written.toLowerCase().replaceAll('’', "'");
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
  const cap = capOf(written);
  // At the beginning of a sentence a capital shows nothing.
  const capital = cap > 0 && (opens ? undefined : true);
  const isListed = (bits & ~(MALE | FEMALE)) !== 0;
  const guess = language.guesses.find(
    (one) => !isListed && (one.capital ?? capital) === capital && one.shape.test(low),
  );
  return { low, bits: bits | (guess?.bits ?? 0) | WORD, cap, owns };
}

/** The cue that is glued to the name after it (kataRatna); else the whole word. */
function unglued(written: string, { lexicon }: QuoteLanguage): string {
  const cue = GLUED.exec(written)?.[0] ?? written;
  return ((lexicon.get(cue) ?? 0) & (AFTER | AFTER_OWN | SAY | ROLE)) === 0 ? written : cue;
}

function capOf(written: string): Word['cap'] {
  if (classAt(written, 0) !== UPPER) return 0;
  return written.length > 1 && written === written.toUpperCase() ? 2 : 1;
}

function push(reading: Reading, begins: boolean, start: number, end: number, word: Word): void {
  const first = (reading.ended && begins) || reading.length >= LONGEST;
  if (first) reading.length = 0;
  reading.ended &&= !first && STOPS.includes(word.low);
  reading.length++;
  reading.tokens.push({ start, end, word, first, mention: undefined });
}
