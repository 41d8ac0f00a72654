import type { QuoteLanguage } from './languages/language.ts';
import type { Evidence, Mention } from './mention.ts';
import { NOMINAL, bracketEnd, isAcronymAt, isNameLike } from './name-shapes.ts';
import { parseRun } from './parse-name.ts';
import { is, isCapital, isSmall, lowAt, type Token, type Tokens } from './token.ts';
import * as word from './word-class.ts';

/** Indonesian verbs in the passive and words with -nya. */
const NO_NAME = /^di\w+kan$|nya$/;
/** Words of the calendar and function words that are surnames too: Theresa May. */
const SURNAME = /^(?:may|march|will|long|best|day|young)$/;

/** Finds the names of a text and notes them at its tokens. */
export function markMentions(
  tokens: Token[],
  evidence: Evidence,
  language: QuoteLanguage,
): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!beginsName(tokens, index, evidence)) continue;
    const mention = parseRun(tokens, index, endOfRun(tokens, index), evidence, language);
    for (let at = index; at <= mention.last; at++) tokens[at]!.mention = mention;
    mentions.push(mention);
    index = mention.end;
  }
  return mentions;
}

function beginsName(tokens: Tokens, at: number, { lower, capital }: Evidence): boolean {
  const {
    first,
    word: { cap, low },
  } = tokens[at]!;
  // T: …; Q: …
  if (low.length === 1 && lowAt(tokens, at + 1) === ':') return false;
  if (cap === 0 || (is(tokens, at, word.DOCUMENT) && is(tokens, at + 1, word.NUMBER))) return false;
  if (!first && isAfterCue(tokens, at)) return !is(tokens, at, word.PRONOUN);
  if (is(tokens, at, word.TIME)) return false;
  if (is(tokens, at, word.STOP))
    return !first && is(tokens, at, word.TITLE | word.ROLE) && isNameWord(tokens, at + 1);
  if (!first || is(tokens, at, word.TITLE | word.ROLE | word.BODY | word.PLACE) || capital.has(low))
    return true;
  if (NOMINAL.test(low) || NO_NAME.test(low)) return false;
  if (lowAt(tokens, at + 1) === ':' && is(tokens, at + 2, word.QUOTE)) return !lower.has(low);
  if (isNameWord(tokens, at + 1) && !is(tokens, at + 1, word.STOP)) return true;
  if (isNickname(tokens, at + 1)) return true;
  if (lowAt(tokens, at + 1) === ',' && isAppositive(tokens, at + 2)) return !lower.has(low);
  if (is(tokens, at, word.AFTER)) return false;
  return is(tokens, at + 1, word.SAY | word.ADVERB) && !lower.has(low);
}

/** What follows the comma says who somebody is: Yuni, a resident of …; Yuni, 32, …; Yuni, yang …. */
function isAppositive(tokens: Tokens, at: number): boolean {
  const says = word.NUMBER | word.ROLE | word.WHO;
  return is(tokens, at, says) || /^(?:an?|seorang)$/.test(lowAt(tokens, at));
}

/** A capital right after a cue that follows a mark or a comma is a name, whatever else the word means: kata Hari. */
function isAfterCue(tokens: Tokens, at: number): boolean {
  return (
    isSmall(tokens, at - 1, word.AFTER) &&
    (is(tokens, at - 2, word.QUOTE) || lowAt(tokens, at - 2) === ',')
  );
}

/** A capitalised word that may go on with a name. */
function isNameWord(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && !tokens[at]!.first && !is(tokens, at, word.TIME);
}

/** The last token of the run of capitalised words that begins here; particles and brackets within it included. */
function endOfRun(tokens: Tokens, from: number): number {
  let last = from;
  let office = isSmall(tokens, from - 1, word.ROLE);
  for (let at = from + 1; at < tokens.length && !endsAtOwner(tokens, last); at++) {
    office ||= is(tokens, last, word.ROLE);
    const bracket = bracketEnd(tokens, at);
    if (continuesName(tokens, at, last)) last = at;
    else if (isFigure(tokens, at, office || is(tokens, last, word.BODY))) last = at + 1;
    else if (isLink(tokens, at, last, office) || isNickname(tokens, at)) continue;
    else if (bracket > 0 && isNameWord(tokens, bracket + 1)) at = bracket;
    else break;
  }
  return last;
}

/** Whether a run ends at whom something belongs to: Anna’s; not Sheriff’s Office. */
function endsAtOwner(tokens: Tokens, last: number): boolean {
  return (
    tokens[last]!.word.owns && !(isNameWord(tokens, last + 1) && is(tokens, last + 1, word.BODY))
  );
}

function continuesName(tokens: Tokens, at: number, last: number): boolean {
  const {
    first,
    word: { cap, low },
  } = tokens[at]!;
  if (first || cap === 0) return false;
  const isTitle = is(tokens, last, word.TITLE) && !is(tokens, last, word.ROLE);
  if (cap === 1 && (isTitle || (SURNAME.test(low) && isNameLike(tokens, last)))) return true;
  if (is(tokens, at, word.TIME)) return false;
  // Pusat Data
  const isWithin =
    is(tokens, at, word.TITLE | word.ROLE | word.BODY) || is(tokens, last, word.BODY);
  return isWithin || !is(tokens, at, word.STOP);
}

/** What is no year but the number of a body. */
const SHORT = /^(?:\d{1,3}|0\d+)$/;

/** A figure within the name of a body: SMA 1 Selo, Kodim 0712 Selo. */
function isFigure(tokens: Tokens, at: number, body: boolean): boolean {
  return (
    body &&
    is(tokens, at, word.NUMBER) &&
    SHORT.test(lowAt(tokens, at)) &&
    isNameWord(tokens, at + 1)
  );
}

/** A word in lower case that may join two parts of a name: van, bin; of and dan after the name of a body. */
function isLink(tokens: Tokens, at: number, last: number, office: boolean): boolean {
  if (lowAt(tokens, at) === ',') return office && isListed(tokens, at);
  if (!isNameWord(tokens, at + 1)) return false;
  if (lowAt(tokens, at) === '&') return true;
  if (is(tokens, at, word.AND))
    return isSmall(tokens, at, word.AND) && isJoint(tokens, at + 1, last, office);
  if (!isSmall(tokens, at, word.PARTICLE)) return false;
  return office || !is(tokens, at, word.PREPOSITION) || is(tokens, last, word.BODY | word.ROLE);
}

/** Offices of fields of which the first may be any word: Direktur Niaga dan Manajemen. */
const OF_FIELDS = /^(?:deputi|direktur|manajer)$/;

/** Whether a comma is within the fields of one body: Kepala Pusat Data[,] Informasi[,] dan Komunikasi. */
function isListed(tokens: Tokens, comma: number): boolean {
  const isField = (at: number): boolean => isCapital(tokens, at) && is(tokens, at, word.BODY);
  let at = comma;
  while (lowAt(tokens, at) === ',' && isField(at + 1)) {
    at++;
    while (isField(at)) at++;
  }
  if (lowAt(tokens, at) === ',') at++;
  return isSmall(tokens, at, word.AND) && isField(at + 1);
}

/** `Koperasi dan UKM`, `Pembangunan Manusia dan Kebudayaan`, `Direktur Pencegahan dan Pengendalian Penyakit`: one body. */
function isJoint(tokens: Tokens, next: number, last: number, office: boolean): boolean {
  if (is(tokens, next, word.TITLE | word.ROLE)) return false;
  // Kepala Pusat Gempa Bumi dan Tsunami BMKG
  if (office && isAcronymAt(tokens, next + 1)) return true;
  if (is(tokens, last, word.BODY))
    return is(tokens, next, word.BODY) || tokens[next]!.word.cap === 2;
  if (office && is(tokens, last - 1, word.BODY) && is(tokens, next, word.BODY)) return true;
  if (OF_FIELDS.test(lowAt(tokens, last - 1)) && is(tokens, next, word.BODY)) return true;
  const begun = is(tokens, last, word.ROLE) || NOMINAL.test(lowAt(tokens, last));
  return office && begun && NOMINAL.test(lowAt(tokens, next));
}

/** A nickname in marks between two parts of a name: Robert “Bob” Scott. */
export function isNickname(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, word.QUOTE) || !isNameWord(tokens, at + 1)) return false;
  if (tokens[at]!.end - tokens[at]!.start > 23) return false;
  if (!isCapital(tokens, at - 1) || tokens[at - 1]!.word.owns) return false;
  return !is(tokens, at - 1, word.STOP | word.SAY);
}
