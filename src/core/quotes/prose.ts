import type { QuotableText } from '../article/quotable-texts.ts';
import { is, type Tokens } from './token.ts';
import { PROMO } from './word-class.ts';

/** `(Ratna Wulandari / Kabar Selo)`, `(THE CANADIAN PRESS)`: two words at least, the first and last capitalised. */
const CREDIT = /\(\p{Lu}[^()]{0,60}[\s/]\p{Lu}[^()\s]{0,30}\)\.?\s*$/u;
/** Credits and stops are sought among this many last characters. */
const TAIL = 120;
const STOP = /[.!?…:;"”“’']\s*$/u;

/**
 * Whether a text is part of the story: captions with a credit at their end and lines without a stop stand between its
 * paragraphs, and pronouns do not refer to whom they name.
 */
export function isProse(source: QuotableText, tokens: Tokens, isQuoting: boolean): boolean {
  if (source.type === 'heading') return false;
  const text = source.text;
  const tail = text.slice(-TAIL);
  if (is(tokens, 0, PROMO) || CREDIT.test(tail)) return false;
  return isQuoting || source.type === 'list' || STOP.test(tail);
}
