import { hashLetters } from '../language/hash-letters.ts';
import type { Range } from './article.ts';

const CONTEXT = 32;

/**
 * The id of a quote: eight letters of a hash of its words and of 32 characters on either side, so that a
 * re-import gives the same quote the same address even when its place in the article has changed.
 */
export function quoteId(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return hashLetters(`${before}\u0000${text.slice(start, end)}\u0000${after}`, 8);
}
