import { startTransition, useEffect, useState } from 'react';

/**
 * A list that follows another in two steps, so that neither holds up the page: the first so many items at once, which
 * are all that a phone shows, and the others when these have been drawn. Until then the former ones stand there, but
 * for those that moved to the front. The first list of all comes in two steps as well, unless `isBack`: who comes back
 * to a list needs its whole height at once, to stand where they stood. `keyOf` tells items apart.
 */
export function useInTwoSteps<Item>(
  items: readonly Item[],
  first: number,
  keyOf: (item: Item) => string,
  isBack: boolean,
): readonly Item[] {
  const [settled, setSettled] = useState(isBack ? items : []);
  useEffect(() => startTransition(() => setSettled(items)), [items]);
  if (settled === items) return items;
  const front = items.slice(0, first);
  const known = new Set(front.map(keyOf));
  return [...front, ...settled.slice(first).filter((item) => !known.has(keyOf(item)))];
}
