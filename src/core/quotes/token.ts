import type { Mention } from './mention.ts';
import { WORD } from './word-class.ts';

/** What a word, a figure or a sign is wherever it stands; the tokens of one word share it. */
export type Word = {
  /** Lower case, without a possessive ending. */
  readonly low: string;
  /** Its classes. */
  readonly bits: number;
  /** 0 lower case, 1 capitalised, 2 capitals only. */
  readonly cap: 0 | 1 | 2;
  /** It has a possessive ending: Clinton’s. */
  readonly owns: boolean;
};

/** A word, a figure, a sign or a whole marked span of a text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** It begins a sentence. */
  readonly first: boolean;
  /** The name that it belongs to. */
  mention: Mention | undefined;
};

/** The tokens of a text in order. */
export type Tokens = readonly Token[];

/** Whether the token at an index has one of these classes; past the ends there is none. */
export function is(tokens: Tokens, at: number, classes: number): boolean {
  return ((tokens[at]?.word.bits ?? 0) & classes) !== 0;
}

/** Whether the token at an index begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return (tokens[at]?.word.cap ?? 0) > 0;
}

/** Whether it has one of these classes and is in lower case. */
export function isSmall(tokens: Tokens, at: number, classes: number): boolean {
  return is(tokens, at, classes) && !isCapital(tokens, at);
}

/** Whether the token at an index is a word that no list has. */
export function isPlain(tokens: Tokens, at: number): boolean {
  return tokens[at]?.word.bits === WORD;
}

/** The token's word or sign; empty past the ends. */
export function lowAt(tokens: Tokens, at: number): string {
  return tokens[at]?.word.low ?? '';
}

/** The name that begins at an index. */
export function mentionAt(tokens: Tokens, at: number): Mention | undefined {
  const mention = tokens[at]?.mention;
  return mention?.first === at ? mention : undefined;
}
