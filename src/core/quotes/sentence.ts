import type { QuoteLanguage } from './languages/language.ts';
import type { Tokens } from './token.ts';

/** A sentence of a text: its first token and the one after its last. */
export type Sentence = {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly language: QuoteLanguage;
};

/** The sentences of a text, each marked span being one token of them. */
export function sentencesOf(tokens: Tokens, language: QuoteLanguage): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    do to++;
    while (to < tokens.length && !tokens[to]!.first);
    sentences.push({ tokens, from, to, language });
  }
  return sentences;
}
