import { wordsOf } from '../../../core/language/fold.ts';
import { parseQuery } from '../../../core/search/parse-query.ts';
import type { SearchResult } from '../../../core/search/search-backend.ts';

/** Whether as much of a result is marked as the query has words: otherwise it was found by most of them. */
export function hasAllWords({ text, ranges }: SearchResult, query: string): boolean {
  const marked = ranges.map(({ start, end }) => wordsOf(text.slice(start, end)).length);
  return marked.reduce((sum, count) => sum + count, 0) >= parseQuery(query).words.length;
}
