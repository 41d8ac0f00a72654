import type { Leaf } from '../../core/edition/edition.ts';
import { formatDays } from '../words/format-days.ts';
import type { Words } from '../words/indonesian.ts';
import { useWords } from '../words/words-context.ts';
import { dayOfSummary } from './group-by-day.ts';
import { useTimeZone } from './time-zone-context.ts';

/** What an older page of a list is called: the days that it covers. */
export function leafTitle(leaf: Leaf, { list, locale }: Words, timeZone: string): string {
  const [first, last] = [leaf.summaries[0], leaf.summaries.at(-1)];
  if (!first || !last) return list.older;
  return list.olderTitle(
    formatDays(dayOfSummary(last, timeZone), dayOfSummary(first, timeZone), locale),
  );
}

/**
 * What an older page of a list is called; undefined until it is loaded. The newest has no need of it: the first date that
 * is put into words takes a slow phone an eighth of a second.
 */
export function useLeafTitle(leaf: Leaf | undefined): string | undefined {
  const words = useWords();
  const timeZone = useTimeZone();
  return leaf && leafTitle(leaf, words, timeZone);
}
