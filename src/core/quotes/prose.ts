import type { QuotableText } from '../article/quotable-texts.ts';
import { is, type Tokens } from './token.ts';
import { PROMO, QUOTE } from './word-class.ts';

const CREDIT = /\([^()]{3,80}\)\.?\s*$/;
const LABEL = /^\p{Lu}[\p{Lu} ]{3,24}:/u;
/** Credits and stops are sought among this many last characters. */
const TAIL = 120;
const UPPER = /^\p{Lu}/u;
const LINKS = new Set('for via from dok foto photo courtesy of the by'.split(' '));
const STOP = /[.!?…:;"”“’']\s*$/u;

/**
 * Whether a text is part of the story: captions with a credit at their end, labelled links (READ MORE: …) and lines
 * without a stop stand between its paragraphs, and pronouns do not refer to whom they name.
 */
export function isProse(source: QuotableText, tokens: Tokens): boolean {
  if (source.type === 'heading') return false;
  const text = source.text;
  const tail = text.slice(-TAIL);
  if (LABEL.test(text) || is(tokens, 0, PROMO)) return false;
  const credit = CREDIT.exec(tail);
  if (credit && isCredit(credit[0])) return false;
  return (
    tokens.some(({ bits }) => bits === QUOTE) ||
    source.type === 'list' ||
    STOP.test(tail) ||
    credit !== null
  );
}

/** `(Ratna Wulandari / Kabar Selo)`, `(THE CANADIAN PRESS)`, `(Doug Ives)`: names and slashes only, two words at least. */
function isCredit(brackets: string): boolean {
  const words = brackets
    .replace(/[()]/g, ' ')
    .split(/[\s,|]+/)
    .filter((word) => /\p{L}/u.test(word));
  if (brackets.includes('/')) return words.length > 1;
  return (
    words.length > 1 && words.every((word) => UPPER.test(word) || LINKS.has(word.toLowerCase()))
  );
}
