import { cueAt } from './cue-after.ts';
import type { Cue } from './cue.ts';
import type { Sentence } from './sentence.ts';
import { is, lowAt, type Tokens } from './token.ts';
import * as word from './word-class.ts';

const LONGEST = 20;

/** The attribution that closes a sentence, after a comma or mark behind `from`: …, kata X; …, X said. */
export function cueAtEnd(sentence: Sentence, from: number): Cue | undefined {
  const { tokens, to } = sentence;
  for (let at = from + 1; at < to; at++) {
    const begins = lowAt(tokens, at - 1) === ',' || is(tokens, at - 1, word.QUOTE);
    const cue = begins ? cueAt(sentence, at, Math.min(to, at + LONGEST)) : undefined;
    if (cue && isLast(tokens, cue.last + 1, to))
      return { ...cue, pattern: 'sentence-end', confidence: 0.88 };
  }
  return undefined;
}

/** Whether nothing but adjuncts stands from here to the end of the sentence. */
function isLast(tokens: Tokens, at: number, to: number): boolean {
  const adjunct = word.PREPOSITION | word.ADJUNCT | word.TIME | word.ADVERB | word.ADDRESSEE;
  return (
    at >= to || !is(tokens, at, word.WORD | word.NUMBER | word.QUOTE) || is(tokens, at, adjunct)
  );
}
