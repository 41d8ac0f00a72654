import type { Leaf } from '../../core/edition/edition.ts';
import { formatDays } from '../words/format-days.ts';
import { useWords } from '../words/words-context.ts';
import { dayOfSummary } from './group-by-day.ts';
import { useTimeZone } from './time-zone-context.ts';

/** What an older page of a list is called: the days that it covers; undefined until it is loaded. */
export function useLeafTitle(leaf: Leaf | undefined): string | undefined {
  const { list, locale } = useWords();
  const timeZone = useTimeZone();
  if (!leaf) return undefined;
  const [first, last] = [leaf.summaries[0], leaf.summaries.at(-1)];
  if (!first || !last) return list.older;
  return list.olderTitle(
    formatDays(dayOfSummary(last, timeZone), dayOfSummary(first, timeZone), locale),
  );
}
