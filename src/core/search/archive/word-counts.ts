import type { WordCount } from './build-lexicon.ts';
import { isWord } from './term-order.ts';
import type { CollectedTerm } from './term-collector.ts';

/** How many documents have each word, over all segments. */
export type WordCounts = Map<string, WordCount>;

/** Adds the words of a segment. */
export function addWordCounts(
  counts: WordCounts,
  terms: Iterable<Pick<CollectedTerm, 'term' | 'languages' | 'count'>>,
): void {
  for (const { term, languages, count } of terms) {
    if (!isWord(term)) continue;
    const before = counts.get(term);
    counts.set(term, {
      count: (before?.count ?? 0) + count,
      languages: (before?.languages ?? 0) | languages,
    });
  }
}
