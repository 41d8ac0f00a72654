import type { Mention } from './mention.ts';
import { is, isSmall, type Tokens } from './token.ts';
import {
  ADDRESSEE,
  ADJUNCT,
  DETERMINER,
  FEMALE,
  MALE,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  ROLE,
  WORD,
} from './word-class.ts';

/** Who is said to speak, as the words of the cue have it; token indices of those words, ends included. */
export type Source = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'name'; readonly mention: Mention }
  /** Or a noun with a demonstrative: nelayan itu. */
  | {
      readonly kind: 'pronoun';
      readonly gender: number;
      readonly plural: boolean;
      readonly noun?: string;
    }
  /** An office without a name (the mayor), or a document (the report). */
  | { readonly kind: 'office' | 'document'; readonly words: readonly string[] }
  /** A body by its noun alone: the foundation. */
  | { readonly kind: 'body'; readonly words: readonly string[] }
  | { readonly kind: 'unnamed' }
);

/** A source that is a pronoun, or stands for somebody as one does. */
export type Pronoun = Extract<Source, { readonly kind: 'pronoun' }>;

/** The source that a name is; `first` may begin earlier, with the phrase that the name ends. */
export function sourceOf(mention: Mention, first = mention.first): Source {
  const last = mention.end;
  if (mention.isRelated) return { kind: 'unnamed', first, last };
  if (mention.kind === 'office') return { kind: 'office', words: mention.words, first, last };
  return { kind: 'name', mention, first, last };
}

/** A pronoun of the third person at a token. */
export function pronounAt(tokens: Tokens, at: number): Source | undefined {
  return is(tokens, at, PRONOUN) ? pronounOf(tokens[at]!.word.bits, at, at) : undefined;
}

/** Words that stand for somebody, of the gender and number that these classes have. */
export function pronounOf(bits: number, first: number, last: number): Pronoun {
  return {
    kind: 'pronoun',
    gender: bits & (MALE | FEMALE),
    plural: (bits & PLURAL) !== 0,
    first,
    last,
  };
}

/** The name whose last word, age or degree stands at a token. */
export function mentionEndingAt(tokens: Tokens, at: number): Mention | undefined {
  const token = tokens[at];
  if (token?.mention)
    return token.mention.last === at && !token.word.owns ? token.mention : undefined;
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const { mention } = tokens[back]!;
    if (mention) return mention.end === at ? mention : undefined;
  }
  return undefined;
}

/** Whether a preposition stands before a name, so that it is no subject; with `nouns`, common nouns may stand between. */
export function isGoverned(
  tokens: Tokens,
  { first }: Mention,
  from: number,
  nouns = false,
): boolean {
  for (let at = first - 1; at >= Math.max(from, first - 4); at--) {
    if (!isSmall(tokens, at, WORD)) return false;
    if (is(tokens, at, PREPOSITION | ADDRESSEE)) return !is(tokens, at, ADJUNCT);
    if (!is(tokens, at, DETERMINER | ROLE) && !(nouns && tokens[at]!.word.bits === WORD))
      return false;
  }
  return false;
}
