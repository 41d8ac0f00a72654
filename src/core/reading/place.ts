import { wordsOf } from '../language/fold.ts';

/**
 * Where a reader stopped in an article: the number of the block, how its text begins, and how much of it had been
 * passed, from 0 to 1. No pixels: another screen or text size changes nothing.
 */
export type Place = { readonly block: number; readonly words: string; readonly part: number };

/** So many words tell a block from all others, and a text this long has them. */
const MOST_WORDS = 12;
const LONG_ENOUGH = 400;

/** How a block's text begins, as places compare it; '' for a block without words. */
export function beginningOf(text: string): string {
  return wordsOf(text.slice(0, LONG_ENOUGH)).slice(0, MOST_WORDS).join(' ');
}

/**
 * The place after `part` of a block has been passed; at the end of the last block with words where this one has none.
 * Undefined at the very beginning, where there is nothing to come back to.
 */
export function placeAt(texts: readonly string[], block: number, part: number): Place | undefined {
  for (let index = block; index >= 0; index--) {
    const words = beginningOf(texts[index] ?? '');
    if (words === '') continue;
    const passed = index === block ? Math.min(1, Math.max(0, part)) : 1;
    return index === 0 && passed < 1 ? undefined : { block: index, words, part: passed };
  }
  return undefined;
}

/**
 * The block that a place is in now: of all that begin as it did, the nearest to where it stood. Undefined where the
 * text has become another: a wrong place is worse than none.
 */
export function findPlace(texts: readonly string[], { block, words }: Place): number | undefined {
  const begins = (index: number) => beginningOf(texts[index] ?? '') === words;
  const from = Math.min(block, texts.length);
  for (let far = 0; far <= texts.length; far++) {
    if (begins(from - far)) return from - far;
    if (begins(from + far)) return from + far;
  }
  return undefined;
}
