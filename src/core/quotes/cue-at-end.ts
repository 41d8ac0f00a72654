import { cueAt } from './cue-after.ts';
import type { Cue } from './cue.ts';
import type { Sentence } from './sentence.ts';
import { is, lowAt, type Tokens } from './token.ts';
import * as word from './word-class.ts';

const LONGEST = 20;

/**
 * Finds the attribution that closes a sentence, behind each of its marked spans in turn: …, kata X; …, X said. One that
 * was found is not sought again for the spans before it, so that a sentence of many spans takes no longer than others.
 */
export function cuesAtEnd(sentence: Sentence): (span: number) => Cue | undefined {
  let at = sentence.from;
  let found: Cue | undefined;
  return (span) => {
    if (span < at) return found;
    for (at = span + 1; at < sentence.to; at++) {
      found = closingCue(sentence, at);
      if (found) return found;
    }
    return undefined;
  };
}

function closingCue(sentence: Sentence, at: number): Cue | undefined {
  const { tokens, to } = sentence;
  const begins = lowAt(tokens, at - 1) === ',' || is(tokens, at - 1, word.QUOTE);
  const cue = begins ? cueAt(sentence, at, Math.min(to, at + LONGEST)) : undefined;
  if (!cue || !isLast(tokens, cue.last + 1, to)) return undefined;
  return { ...cue, pattern: 'sentence-end', confidence: 0.88 };
}

/** Whether nothing but adjuncts stands from here to the end of the sentence. */
function isLast(tokens: Tokens, at: number, to: number): boolean {
  const adjunct = word.PREPOSITION | word.ADJUNCT | word.TIME | word.ADVERB | word.ADDRESSEE;
  return (
    at >= to || !is(tokens, at, word.WORD | word.NUMBER | word.QUOTE) || is(tokens, at, adjunct)
  );
}
