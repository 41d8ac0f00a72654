import { clauseSubject, headOfPhrase } from './clause-subject.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { isGoverned, mentionEndingAt, pronounAt, type Source, sourceOf } from './source.ts';
import { commonNoun, nameBefore } from './subject-after.ts';
import { is, isSmall, lowAt, type Tokens } from './token.ts';
import { isAdverb, isNoun, isPrefixedVerb, isTime } from './verbs.ts';
import * as word from './word-class.ts';

const LONGEST = 40;
/** With a past participle these make a passive, whose subject does not speak: was being yelled at. */
const BE = /^(?:is|are|was|were|be|been|being)$/;
const BY = /^(?:by|oleh)$/;
/** In or through what somebody states something: in a statement. */
const STATING = /^(?:dalam|lewat|melalui|di|in|via|through)$/;

/** The subject that stands before the verb at `verb`, sought back to `from`. */
export function subjectBefore(
  sentence: Sentence,
  verb: number,
  from = sentence.from,
): Source | undefined {
  const { tokens, language } = sentence;
  const participle = language.headLast && lowAt(tokens, verb).endsWith('ing');
  const mayBePassive = language.headLast && !participle && lowAt(tokens, verb) !== 'quoted';
  let at = verb - 1;
  for (; at >= from && (isAdverb(tokens, at) || isTime(tokens, at)); at--) {
    if (mayBePassive && BE.test(lowAt(tokens, at))) return undefined;
  }
  if (at < from || isNoun(tokens, verb)) return undefined;
  const mention = mentionEndingAt(tokens, at);
  if (mention) return headOf(sentence, mention, from);
  if (is(tokens, at, word.PRONOUN)) return pronounAt(tokens, at);
  if (!participle && lowAt(tokens, at) === ',') return beforeComma(sentence, at, from);
  if (is(tokens, at, word.WHO)) return antecedent(sentence, at, from);
  // RIA quoted Ratna Wulandari as saying; not: Ratna Wulandari was quoted by RIA as saying
  const quoted = lowAt(tokens, at) === 'as' ? mentionEndingAt(tokens, at - 1) : undefined;
  if (quoted && !BY.test(lowAt(tokens, quoted.first - 1))) return sourceOf(quoted);
  if (participle || is(tokens, at, word.AND | word.ADJUNCT | word.THAT))
    return clauseSubject(sentence, at + 1, from);
  if (!is(tokens, at, word.WORD)) return undefined;
  const adjunct = adjunctBefore(tokens, at, from);
  return (
    (adjunct > from ? subjectBefore(sentence, adjunct, from) : undefined) ?? commonNoun(tokens, at)
  );
}

/** The preposition of an adjunct that ends at a common noun: dalam pernyataannya; in a statement. 0 where there is none. */
function adjunctBefore(tokens: Tokens, noun: number, from: number): number {
  for (let at = noun - 1; at > Math.max(from, noun - 4); at--) {
    if (!is(tokens, at, word.WORD) || tokens[at]!.mention) return 0;
    if (STATING.test(lowAt(tokens, at))) return at;
  }
  return 0;
}

/** The name itself, or what it belongs to: Paul Dales of Capital Economics; a spokesman for Trump. */
function headOf(sentence: Sentence, mention: Mention, from: number): Source | undefined {
  const { tokens } = sentence;
  let link = mention.first - 1;
  while (link >= from && is(tokens, link, word.DETERMINER) && !is(tokens, link, word.PREPOSITION))
    link--;
  if (link <= from || !isSmall(tokens, link, word.PREPOSITION) || BY.test(lowAt(tokens, link)))
    return sourceOf(mention);
  const head = mentionEndingAt(tokens, link - 1);
  if (head) return head.kind === 'office' ? sourceOf(mention) : headOf(sentence, head, from);
  if (lowAt(tokens, link - 1) === ',') return beforeComma(sentence, link - 1, from);
  const isHead =
    is(tokens, link - 1, word.ROLE | word.PLURAL) && !is(tokens, link - 1, word.DOCUMENT);
  if (isHead) return { kind: 'unnamed', first: link - 1, last: mention.end };
  // Ratna Wulandari dalam wawancara dengan Kabar Selo menyampaikan …
  const subject = sentence.language.headLast ? undefined : clauseSubject(sentence, link, from);
  return subject ?? sourceOf(mention);
}

/** `Name, what she is, said`: the leftmost name that a comma follows and no preposition governs. */
function beforeComma(sentence: Sentence, comma: number, from: number): Source | undefined {
  const { tokens, language } = sentence;
  let best: Mention | undefined;
  let body: Mention | undefined;
  for (let at = comma; at > Math.max(from, comma - LONGEST); at--) {
    if (isSmall(tokens, at, word.SAY) && !is(tokens, at, word.ROLE) && !isNoun(tokens, at)) break;
    const mention = lowAt(tokens, at) === ',' ? mentionEndingAt(tokens, at - 1) : undefined;
    if (!mention || isGoverned(tokens, mention, from, true)) continue;
    if (mention.kind === 'name') best = mention;
    else body = mention;
  }
  const found = best ?? body;
  if (!found) return clauseSubject(sentence, comma, from);
  if (!language.headLast && hasVerb(tokens, from, found.first)) {
    return clauseSubject(sentence, comma, from) ?? { kind: 'unnamed', first: from, last: from };
  }
  return sourceOf(language.headLast ? found : headOfPhrase(tokens, found, false));
}

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPrefixedVerb(tokens, at)) return true;
  return false;
}

/** Whom `who` or `yang` takes up: Ratna, who said. */
function antecedent(sentence: Sentence, who: number, from: number): Source | undefined {
  const { tokens } = sentence;
  const mention = nameBefore(tokens, who);
  return mention ? headOf(sentence, mention, from) : commonNoun(tokens, who - 1);
}
