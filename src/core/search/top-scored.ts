/** A title, by its place in the index, and its score. */
export type Scored = { readonly title: number; readonly score: number };

/**
 * The `limit` best of many, best first, equals by their age (0 is the newest). A heap of `limit` entries whose worst
 * is on top, so that time is linear in the number of titles for the few that are shown.
 */
export function topScored(scored: Iterable<Scored>, limit: number, ages: Uint32Array): Scored[] {
  const heap: Scored[] = [];
  const order = (one: Scored, other: Scored): number =>
    other.score - one.score || (ages[one.title] ?? 0) - (ages[other.title] ?? 0);
  for (const entry of scored) {
    const worst = heap[0];
    if (heap.length < limit) rise(heap, entry, order);
    else if (worst && order(entry, worst) < 0) sink(heap, entry, order);
  }
  return heap.toSorted(order);
}

type Order = (one: Scored, other: Scored) => number;

function rise(heap: Scored[], entry: Scored, order: Order): void {
  let at = heap.length;
  heap.push(entry);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (!parent || order(parent, entry) >= 0) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
}

/** Puts an entry in place of the worst. */
function sink(heap: Scored[], entry: Scored, order: Order): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    const left = heap[below];
    const right = heap[below + 1];
    if (!left) break;
    if (right && order(right, left) > 0) below += 1;
    const worse = heap[below] ?? left;
    if (order(worse, entry) <= 0) break;
    heap[at] = worse;
    at = below;
  }
  heap[at] = entry;
}
