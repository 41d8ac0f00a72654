import { startTransition, useEffect, useState } from 'react';

/** A list of which so many items are drawn so far; after them stand those of the list before. */
type Drawn<Item> = {
  readonly items: readonly Item[];
  readonly count: number;
  readonly former: readonly Item[];
};

/**
 * A list that is drawn in steps of so many items, between which keys are heard, so that none holds up the page: the
 * first at once, and the others one step after the other. Until then the former ones
 * stand there, but for those that moved to the front. Whoever comes back (`isBack`) needs the whole height at once, to
 * stand where they stood. `keyOf` tells items apart.
 */
export function useInSteps<Item>(
  items: readonly Item[],
  step: number,
  keyOf: (item: Item) => string,
  isBack: boolean,
): readonly Item[] {
  const [drawn, setDrawn] = useState<Drawn<Item>>({
    items,
    count: isBack ? items.length : step,
    former: [],
  });
  const now = drawn.items === items ? drawn : { items, count: step, former: shownOf(drawn, keyOf) };
  useEffect(() => {
    if (now === drawn && now.count >= items.length) return undefined;
    // In another frame: steps within one are laid out together.
    const frame = requestAnimationFrame(() =>
      startTransition(() => setDrawn({ ...now, count: now.count + step })),
    );
    return () => cancelAnimationFrame(frame);
  });
  return shownOf(now, keyOf);
}

function shownOf<Item>(
  { items, count, former }: Drawn<Item>,
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (count >= items.length) return items;
  const front = items.slice(0, count);
  const known = new Set(front.map(keyOf));
  return [...front, ...former.slice(count).filter((item) => !known.has(keyOf(item)))];
}
