import type { Lexicon } from './lexicon.ts';
import type { Query } from './parse-query.ts';
import type { Attempt } from './plan-search.ts';

/**
 * The words of a query as the best answer has them, where corrections made the answer: what the searcher may have
 * meant. `best` are the numbers of that answer's words. A word that stands in the answer as it was asked, or as one
 * of its own forms, is left; absent where nothing is to correct.
 */
export function didYouMean(
  lexicon: Lexicon,
  { words }: Query,
  attempt: Attempt,
  best: ArrayLike<number>,
): string | undefined {
  let corrections = 0;
  const meant = words.map(({ word }, at) => {
    const found = attempt.corrected[at] ? nearest(attempt, at, best) : undefined;
    const other = found === undefined ? word : (lexicon.words[found] ?? word);
    if (other !== word) corrections++;
    return other;
  });
  return corrections > 0 ? meant.join(' ') : undefined;
}

/** The number of the answer's word that fits best to one of the query's. */
function nearest({ words }: Attempt, at: number, best: ArrayLike<number>): number | undefined {
  let nearestWord: number | undefined;
  let most = 0;
  for (const number of Array.from(best)) {
    const fit = words[at]?.get(number) ?? 0;
    if (fit > most) [nearestWord, most] = [number, fit];
  }
  return nearestWord;
}
