import type { Range } from '../article/article.ts';
import { foldedWords } from '../language/fold.ts';

/**
 * Where the words stand in a headline that `isHit` recognises, by what they are, folded, or by their place among the
 * words; in order and apart.
 */
export function headlineRanges(
  headline: string,
  isHit: (word: string, place: number) => boolean,
): Range[] {
  const ranges: Range[] = [];
  for (const [place, { word, start, end }] of foldedWords(headline).entries()) {
    if (!isHit(word, place)) continue;
    const last = ranges.at(-1);
    if (last && start < last.end) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges;
}
