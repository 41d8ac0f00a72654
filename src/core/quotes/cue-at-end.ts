import { subjectThenVerb } from './cue-after.ts';
import { type Cue, cueOf, ownCue } from './cue.ts';
import type { Sentence } from './sentence.ts';
import { namedSource, subjectAfter } from './subject-after.ts';
import { is, isSmall, lowAt, type Tokens } from './token.ts';
import * as word from './word-class.ts';

const LONGEST = 20;

/** The attribution that closes a sentence, after a comma that stands behind `from`: …, kata X; …, X said. */
export function cueAtEnd(sentence: Sentence, from: number): Cue | undefined {
  const { tokens, to } = sentence;
  for (let at = from + 1; at < to; at++) {
    if (
      (lowAt(tokens, at - 1) !== ',' && !is(tokens, at - 1, word.QUOTE)) ||
      is(tokens, at, word.QUOTE)
    )
      continue;
    if (is(tokens, at, word.AFTER_OWN)) return ownCue('sentence-end', at, 0.85);
    const cue = closingCue(sentence, at);
    if (cue) return { ...cue, pattern: 'sentence-end', confidence: 0.88 };
  }
  return undefined;
}

function closingCue(sentence: Sentence, at: number): Cue | undefined {
  const { tokens, to, language } = sentence;
  if (is(tokens, at, word.SOURCE)) {
    const source = namedSource(sentence, at, to);
    return source && cueOf('according-to', source, at, 0.88);
  }
  const source = isSmall(tokens, at, word.AFTER) ? subjectAfter(sentence, at, to) : undefined;
  if (source?.first === at + 1) return cueOf('sentence-end', source, at, 0.88);
  const begins =
    language.headLast ||
    tokens[at]!.cap > 0 ||
    is(tokens, at, word.PRONOUN | word.DETERMINER | word.ROLE);
  const cue = begins ? subjectThenVerb(sentence, at, Math.min(to, at + LONGEST)) : undefined;
  return cue && isLast(tokens, cue.last + 1, to) ? cue : undefined;
}

/** Whether nothing but adjuncts stands from here to the end of the sentence. */
function isLast(tokens: Tokens, at: number, to: number): boolean {
  const adjunct = word.PREPOSITION | word.ADJUNCT | word.TIME | word.ADVERB | word.ADDRESSEE;
  return (
    at >= to || !is(tokens, at, word.WORD | word.NUMBER | word.QUOTE) || is(tokens, at, adjunct)
  );
}
