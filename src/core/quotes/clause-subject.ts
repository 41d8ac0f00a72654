import type { Mention } from './mention.ts';
import { DASH } from './name-shapes.ts';
import type { Sentence } from './sentence.ts';
import { isGoverned, pronounAt, type Source, sourceOf } from './source.ts';
import { is, isSmall, lowAt, mentionAt, type Tokens } from './token.ts';
import { isAdverb, isNoun, isPrefixedVerb } from './verbs.ts';
import * as word from './word-class.ts';

const LONGEST = 40;
const IMPERSONAL = /^(?:it|i|we)$/;
/** A participle, and what likens somebody to another: Senada dengan Andika, [Mira] …. */
const OPENING = /...(?:ed|ing)$|^(?:senada|berbeda)$/;

/** The first name or pronoun of a clause that can be its subject; leading phrases with a preposition are passed over. */
export function clauseSubject(
  sentence: Sentence,
  to = sentence.to,
  from = sentence.from,
): Source | undefined {
  const { tokens, language } = sentence;
  for (let at = afterOpening(tokens, from, to); at < to; at++) {
    if (is(tokens, at, word.QUOTE)) return undefined;
    if (is(tokens, at, word.PRONOUN) && !IMPERSONAL.test(lowAt(tokens, at)))
      return pronounAt(tokens, at);
    const { mention } = tokens[at]!;
    if (mention) {
      if (isTopic(tokens, mention, at, from))
        return sourceOf(headOfPhrase(tokens, mention, language.headLast));
      at = mention.end;
    } else if (
      isVerb(tokens, at) ||
      (!language.headLast && at > from && isPrefixedVerb(tokens, at))
    )
      return undefined;
  }
  return undefined;
}

/** Past the phrase or clause that a preposition or conjunction opens, up to its comma. */
function afterOpening(tokens: Tokens, from: number, to: number): number {
  const opens =
    is(tokens, from, word.PREPOSITION | word.ADJUNCT | word.SOURCE) ||
    OPENING.test(lowAt(tokens, from));
  if (!opens || is(tokens, from, word.PRONOUN)) return from;
  for (let at = from; at < Math.min(to, from + LONGEST); at++)
    if (lowAt(tokens, at) === ',') return at + 1;
  return from;
}

function isTopic(tokens: Tokens, mention: Mention, at: number, from: number): boolean {
  if (mention.first !== at || tokens[mention.last]!.word.owns) return false;
  return !isGoverned(tokens, mention, from) && !isDateline(tokens, mention);
}

function isVerb(tokens: Tokens, at: number): boolean {
  if (!is(tokens, at, word.SAY) || is(tokens, at, word.ROLE | word.DOCUMENT) || isNoun(tokens, at))
    return false;
  return !(isAdverb(tokens, at - 1) && isNoun(tokens, at - 1));
}

/** `OTTAWA —` at the beginning of a text. */
function isDateline(tokens: Tokens, { first, last }: Mention): boolean {
  if (first > 3 || tokens[first]!.word.cap !== 2) return false;
  for (let at = last + 1; at <= last + 6; at++) if (DASH.test(lowAt(tokens, at))) return true;
  return false;
}

/** The name that a phrase is about: after an office and a comma in Indonesian, at the end of the phrase in English. */
export function headOfPhrase(tokens: Tokens, mention: Mention, headLast: boolean): Mention {
  return headLast ? lastOfPhrase(tokens, mention) : afterOffice(tokens, mention);
}

/** Who acts or speaks for somebody, who is named right after it: kuasa hukum Darmo Sasmita, [Ratna Wulandari]. */
const OF_SOMEBODY = /^(?:ajudan|bicara|hukum|jubir|pengacara|sopir)$/;

/** `Kepala SMA Selo, [Ratna]`, `Direktur RSUD Selo dr. [Ratna]`. */
function afterOffice(tokens: Tokens, mention: Mention): Mention {
  const joins =
    lowAt(tokens, mention.end + 1) === ',' || isSmall(tokens, mention.end + 1, word.TITLE);
  if (!(mention.isRelated || (mention.titles & word.ROLE) !== 0) || !joins) return mention;
  const next = mentionAt(tokens, mention.end + 2);
  if (next?.kind !== 'name' || (next.titles & word.ROLE) !== 0) return mention;
  const isOffice =
    mention.isRelated ||
    mention.kind === 'office' ||
    mention.words.length === 1 ||
    !mention.human ||
    OF_SOMEBODY.test(lowAt(tokens, mention.nameFirst - 1));
  return isOffice ? next : mention;
}

/** `Democratic nominee [Hillary Clinton]`, `Toronto retiree [Doug Purdy]`. */
function lastOfPhrase(tokens: Tokens, mention: Mention): Mention {
  const apposed =
    mention.kind === 'office' && lowAt(tokens, mention.end + 1) === ','
      ? mentionAt(tokens, mention.end + 2)
      : undefined;
  if (apposed?.kind === 'name') return apposed;
  const noun = word.WORD | word.ROLE | word.BODY | word.MALE | word.FEMALE | word.TITLE;
  for (let at = mention.end + 1; at <= mention.end + 5; at++) {
    const next = mentionAt(tokens, at);
    if (next) {
      const joins =
        at > mention.end + 1 &&
        next.kind === 'name' &&
        (mention.kind === 'body' || is(tokens, at - 1, word.ROLE));
      return joins ? lastOfPhrase(tokens, next) : mention;
    }
    if (
      !isSmall(tokens, at, word.WORD) ||
      is(tokens, at, ~noun) ||
      lowAt(tokens, at).endsWith('ed')
    )
      return mention;
  }
  return mention;
}
