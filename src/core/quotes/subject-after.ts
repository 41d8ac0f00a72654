import { LAY } from './layfolk.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { mentionEndingAt, pronounAt, pronounOf, type Source, sourceOf } from './source.ts';
import { is, isSmall, lowAt, mentionAt, type Tokens } from './token.ts';
import { isAdverb, isPossessive, POINTING } from './verbs.ts';
import * as word from './word-class.ts';

/** Prepositions of place begin an adjunct, not a part of an office. */
const NEAR = /^(?:di|in|at|on)$/;

/** The subject that follows the cue at `verb`: kata [juru bicara Kremlin, Dmitry Peskov]; said [Mike Wipf]. */
export function subjectAfter(
  { tokens, language }: Sentence,
  verb: number,
  to: number,
): Source | undefined {
  let at = verb + 1;
  while (
    at < to &&
    !tokens[at]!.mention &&
    (isAdverb(tokens, at) || /^oleh|^bunyi/.test(lowAt(tokens, at)))
  )
    at++;
  if (at >= to) return undefined;
  const pronoun = pronounAt(tokens, at);
  if (pronoun) return pronoun;
  const end = endOfPhrase(tokens, at, to);
  if (end <= at) return undefined;
  const mention = lastName(tokens, at, end, language.headLast);
  const pointing =
    mention?.kind === 'name' ? undefined : pointingPhrase(tokens, at, Math.min(to, end + 6));
  if (pointing && mention) return pointing;
  const following = afterOffice(tokens, at, end, to) ?? afterComma(tokens, end, to);
  if (following && (!mention || prefersFollowing(tokens, at, mention)))
    return sourceOf(following, at);
  // kata warga Desa Muara: who is not named is no office's bearer
  if (mention && !(mention.kind === 'office' && LAY.test(lowAt(tokens, at))))
    return sourceOf(mention, at);
  return (
    pointing ?? {
      ...commonNoun(tokens, language.headLast ? end - 1 : at),
      first: at,
      last: end - 1,
    }
  );
}

/**
 * A phrase that ends in a demonstrative means whom the text is speaking of: `politikus dari Selo ini`; a body where its
 * noun is one: `yayasan itu`, `pernyataan kantor itu`. Whose `akun itu` is, it does not say, nor who wrote `surat itu`.
 */
function pointingPhrase(tokens: Tokens, from: number, to: number): Source | undefined {
  for (let at = from + 1; at < to && is(tokens, at, word.WORD | word.NUMBER); at++) {
    if (!POINTING.test(lowAt(tokens, at)) || lowAt(tokens, at - 1) === 'akun') continue;
    const noun = is(tokens, from, word.DOCUMENT) ? at - 1 : from;
    if (is(tokens, noun, word.DOCUMENT)) return commonNoun(tokens, noun);
    if (!is(tokens, noun, word.BODY))
      return { ...pronounOf(0, from, at), noun: lowAt(tokens, noun) };
    return { kind: 'body', words: [lowAt(tokens, noun)], first: from, last: at };
  }
  return undefined;
}

/** Where the noun phrase that begins at a token ends: at a preposition, a bracket, a sign, a conjunction, a time. */
function endOfPhrase(tokens: Tokens, from: number, to: number): number {
  const ends =
    word.ADJUNCT | word.ADDRESSEE | word.WHO | word.THAT | word.AND | word.TIME | word.PREPOSITION;
  let named = false;
  for (let at = from; at < to; at++) {
    const { mention } = tokens[at]!;
    if (mention) {
      named = true;
      at = mention.end;
    } else if (!is(tokens, at, word.WORD) && !(is(tokens, at, word.NUMBER) && at === from))
      return at;
    else if (is(tokens, at, ends) && (named || !joinsNouns(tokens, at))) return at;
  }
  return to;
}

/** `and` between two common nouns: oil and gas worker. */
function joinsNouns(tokens: Tokens, at: number): boolean {
  return (
    is(tokens, at, word.AND) &&
    isSmall(tokens, at + 1, word.WORD) &&
    !is(tokens, at + 1, word.SAY | word.PRONOUN)
  );
}

/** The last name of a phrase, unless a common noun follows it as its head (a Clinton aide). */
function lastName(
  tokens: Tokens,
  from: number,
  end: number,
  headLast: boolean,
): Mention | undefined {
  for (let at = end - 1; at >= from; at--) {
    const { mention, word: own } = tokens[at]!;
    if (mention) return own.owns ? undefined : mention;
    if (headLast && is(tokens, at, word.WORD) && !isAdverb(tokens, at)) return undefined;
  }
  return undefined;
}

/** The name at the end of an office of several parts: anggota Tim Riset dari UGM, [Dian …]; Kepala Bagian A, RS B, [Banu …]. */
function afterOffice(tokens: Tokens, from: number, end: number, to: number): Mention | undefined {
  let found: Mention | undefined;
  for (
    let at = end;
    is(tokens, from, word.ROLE) && at + 1 < to;
    at = mentionAt(tokens, at + 1)!.end + 1
  ) {
    const comma = lowAt(tokens, at) === ',';
    const joins =
      comma || (isSmall(tokens, at, word.AND | word.PREPOSITION) && !NEAR.test(lowAt(tokens, at)));
    const mention = mentionAt(tokens, at + 1);
    if (!joins || !mention || (found && is(tokens, at + 1, word.ROLE))) return found;
    if (comma && mention.kind === 'name') found = mention;
  }
  return found;
}

/** A name after the comma that ends a phrase: kata Kepala SMA 1 Selo, [Ratna Wulandari]; …, dokter [Ratna Wulandari]. */
function afterComma(tokens: Tokens, end: number, to: number): Mention | undefined {
  if (lowAt(tokens, end) !== ',') return undefined;
  let at = end + 1;
  while (at < to && isSmall(tokens, at, word.TITLE | word.ROLE)) at++;
  const mention = at < to ? mentionAt(tokens, at) : undefined;
  return mention?.kind === 'office' ? undefined : mention;
}

/** Whether the phrase before the comma is an office or a common noun rather than the name itself. */
function prefersFollowing(tokens: Tokens, from: number, mention: Mention): boolean {
  if (mention.kind !== 'name') return true;
  const isOffice =
    is(tokens, from, word.ROLE | word.DOCUMENT | word.BODY) ||
    (isSmall(tokens, from, word.WORD) && !tokens[from]!.mention);
  return (
    isOffice &&
    (mention.words.length === 1 || !mention.human || mention.nameFirst === mention.first)
  );
}

/** A subject without a name: an office or a body that may be known, a document, or somebody not named. */
export function commonNoun(tokens: Tokens, at: number): Source {
  const one = { first: at, last: at, words: [lowAt(tokens, at)] };
  if (is(tokens, at, word.DOCUMENT)) return ownerOf(tokens, at) ?? { kind: 'document', ...one };
  if (!isDefinite(tokens, at)) return { kind: 'unnamed', ...one };
  if (is(tokens, at, word.ROLE | word.TITLE) || one.words[0]!.endsWith('year-old'))
    return { kind: 'office', ...one };
  return { kind: is(tokens, at, word.BODY) ? 'body' : 'unnamed', ...one };
}

/** `her statement`, `Ratna’s statement`: the owner speaks. */
function ownerOf(tokens: Tokens, at: number): Source | undefined {
  const owner = tokens[at - 1];
  if (owner?.word.owns && owner.mention) return { ...sourceOf(owner.mention), last: at };
  const isOwner =
    is(tokens, at - 1, word.MALE | word.FEMALE) && isPossessive(lowAt(tokens, at - 1));
  return isOwner ? pronounOf(owner!.word.bits, at - 1, at) : undefined;
}

/** `the mayor`, not `a mayor` nor `officials`. */
function isDefinite(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--)
    if (/^(?:the|sang|si)$/.test(lowAt(tokens, back))) return true;
  return false;
}

/** Whom `according to` or `menurut` at a token names. */
export function namedSource(sentence: Sentence, at: number, to: number): Source | undefined {
  const { tokens, language } = sentence;
  if (!is(tokens, at, word.SOURCE)) return undefined;
  if (!language.headLast) return subjectAfter(sentence, at, to);
  return lowAt(tokens, at + 1) === 'to' ? subjectAfter(sentence, at + 1, to) : undefined;
}

/** The name that ends right before a token, be it a comma's. */
export function nameBefore(tokens: Tokens, at: number): Mention | undefined {
  return mentionEndingAt(tokens, lowAt(tokens, at - 1) === ',' ? at - 2 : at - 1);
}
