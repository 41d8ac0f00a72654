import { type Cue, cueOf, ownCue, type Place } from './cue.ts';
import { DASH } from './name-shapes.ts';
import type { Sentence } from './sentence.ts';
import { pronounAt, type Source, sourceOf } from './source.ts';
import { namedSource, subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { is, isSmall, lowAt, mentionAt, type Tokens } from './token.ts';
import { isNoun, isUnknownVerb } from './verbs.ts';
import * as word from './word-class.ts';

const LONGEST = 30;
const SIGN = /^[,.)\]…―–—-]$/;
/** Signs that end words which a cue may follow. */
const OPEN_END = /[,?!]/;

/** The cue that follows the closing mark: kata X; X said; said X; according to X; and the verbs that no list has. */
export function cueAfter(place: Place): Cue | undefined {
  const { tokens, language } = place;
  let at = place.at + 1;
  while (at < place.to && SIGN.test(lowAt(tokens, at))) at++;
  if (at === place.to) return cueInNextSentence(place, at);
  const to = nextQuote(tokens, at, Math.min(place.to, at + LONGEST));
  if (!language.headLast && isUnknownOwn(place, at)) return ownCue('pronoun-after', at);
  return signature(tokens, at, place.to) ?? cueAt(place, at, to) ?? unknownVerb(place, at, to);
}

/** The cue that begins at a token: kata X; said X; katanya; menurut X; X said. */
export function cueAt(sentence: Sentence, at: number, to: number): Cue | undefined {
  const { tokens } = sentence;
  if (is(tokens, at, word.AFTER_OWN)) return ownCue('pronoun-after', at);
  const named = namedSource(sentence, at, to);
  if (named) return cueOf('according-to', named, at, 0.92);
  const isInverted = isSmall(tokens, at, word.AFTER) && !is(tokens, at, word.DOCUMENT);
  const source = isInverted ? subjectAfter(sentence, at, to) : undefined;
  return source ? cueOf('cue-after', source, at, 0.97) : subjectThenVerb(sentence, at, to);
}

function nextQuote(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (is(tokens, at, word.QUOTE)) return at;
  return to;
}

/** `“…?” Ratna said.`: after a question or an exclamation the cue may begin with a capital. */
function cueInNextSentence(place: Place, at: number): Cue | undefined {
  const { tokens, ending } = place;
  const mention = mentionAt(tokens, at);
  if (!mention || !/[?!…—–-]/.test(ending)) return undefined;
  const cue = subjectThenVerb(place, at, Math.min(mention.end + 2, tokens.length));
  return cue?.source.kind === 'name' ? cue : undefined;
}

/** `“…” — Ratna Wulandari`: a dash and a name that end the text. */
function signature(tokens: Tokens, at: number, to: number): Cue | undefined {
  const mention = mentionAt(tokens, at);
  if (!mention || mention.kind === 'office' || !DASH.test(lowAt(tokens, at - 1))) return undefined;
  const ends = mention.end + 1 >= to || /^[.,;)]$/.test(lowAt(tokens, mention.end + 1));
  return ends ? cueOf('signature', sourceOf(mention), at, 0.9) : undefined;
}

/** `“…,” ujanya.`: an unknown word with the ending of a cue, between a closing comma or stop and the end of its phrase. */
function isUnknownOwn({ tokens, ending, to }: Place, at: number): boolean {
  if (!OPEN_END.test(ending) || !isSmall(tokens, at, word.WORD) || is(tokens, at, word.STOP))
    return false;
  if (!/...nya$/.test(lowAt(tokens, at))) return false;
  const ends = word.ADDRESSEE | word.ADJUNCT | word.TIME | word.PREPOSITION;
  return at + 1 >= to || !is(tokens, at + 1, word.WORD) || is(tokens, at + 1, ends);
}

/** `X said`: the first verb of saying after `at`, its subject between the two. */
export function subjectThenVerb(sentence: Sentence, at: number, to: number): Cue | undefined {
  const { tokens } = sentence;
  for (let verb = at + 1; verb < to; verb++) {
    if (is(tokens, verb, word.THAT)) return undefined;
    if (tokens[verb]!.mention || !isSmall(tokens, verb, word.SAY | word.CITE)) continue;
    if (is(tokens, verb, word.CITE)) return quotedBy(sentence, verb, to);
    const source = subjectBefore(sentence, verb, at);
    if (!source && isNoun(tokens, verb)) continue;
    return source && leadsTo(tokens, at, source)
      ? cueOf('cue-after', source, at, 0.95, verb)
      : undefined;
  }
  return undefined;
}

/** Whether only the phrase of the subject stands between `at` and the subject. */
function leadsTo(tokens: Tokens, at: number, { first }: Source): boolean {
  const opens = word.AND | word.PREPOSITION | word.ADJUNCT | word.ADDRESSEE;
  if (first > at + 12 || (first > at && is(tokens, at, opens))) return false;
  for (let index = at; index < first; index++) {
    if (is(tokens, index, word.WHO) || !is(tokens, index, word.WORD | word.NUMBER | word.QUOTE))
      return false;
  }
  return true;
}

/** `RIA mengutip pernyataan X`, `RIA quoted X as saying`: X speaks; `dikutip dari RIA` names nobody. */
function quotedBy(sentence: Sentence, verb: number, to: number): Cue | undefined {
  const { tokens } = sentence;
  if (lowAt(tokens, verb).startsWith('di')) return undefined;
  let from = verb;
  while (is(tokens, from + 1, word.DOCUMENT)) from++;
  const source = subjectAfter(sentence, from, to);
  return source && cueOf('quoted-by', source, verb, 0.9);
}

/** `“…,” kelakar X`, `“…,” X deadpanned`: a word that no list has beside a name or pronoun, after a closing comma. */
function unknownVerb(place: Place, at: number, to: number): Cue | undefined {
  const { tokens } = place;
  if (!OPEN_END.test(place.ending)) return undefined;
  const mention = mentionAt(tokens, at);
  const subject = mention?.kind === 'name' ? sourceOf(mention) : pronounAt(tokens, at);
  if (subject && isUnknownVerb(place, subject.last + 1))
    return cueOf('unknown-verb', subject, at, 0.85, subject.last + 1);
  const blocked = word.STOP | word.ROLE;
  if (!isSmall(tokens, at, word.WORD) || is(tokens, at, blocked)) return undefined;
  const source = subjectAfter(place, at, to);
  const isSomebody =
    source?.first === at + 1 && (source.kind === 'name' || source.kind === 'pronoun');
  return isSomebody ? cueOf('unknown-verb', source, at, 0.85) : undefined;
}
