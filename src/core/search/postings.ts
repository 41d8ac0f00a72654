import type { Sliced } from '../language/sliced.ts';

/** Many lists of numbers in two flat arrays: the list of `key` is `values` from `starts[key]` to `starts[key + 1]`. */
export type Postings = { readonly starts: Uint32Array; readonly values: Uint32Array };

/** Lists that are read without a rest. */
const SLICE = 10_000;

/** For each value, from 0 to `values - 1`, the keys whose lists have it: ascending, each once. */
export function* invertPostings(postings: Postings, values: number): Sliced<Postings> {
  const starts = yield* countKeys(postings, values);
  for (let value = 0; value < values; value++) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const keys = new Uint32Array(starts[values] ?? 0);
  const next = starts.slice();
  const lists = postings.starts.length - 1;
  for (let key = 0; key < lists; key++) {
    if (key % SLICE === 0) yield;
    const end = postings.starts[key + 1] ?? 0;
    for (let at = postings.starts[key] ?? 0; at < end; at++) {
      const value = postings.values[at] ?? 0;
      const place = next[value] ?? 0;
      if (place > (starts[value] ?? 0) && keys[place - 1] === key) continue;
      keys[place] = key;
      next[value] = place + 1;
    }
  }
  return { starts, values: keys };
}

/** How many lists have each value, at the place after its own. */
function* countKeys({ starts, values }: Postings, distinct: number): Sliced<Uint32Array> {
  const counts = new Uint32Array(distinct + 1);
  /** The last list that has each value, counted from 1. */
  const seen = new Uint32Array(distinct);
  for (let key = 1; key < starts.length; key++) {
    if (key % SLICE === 0) yield;
    const end = starts[key] ?? 0;
    for (let at = starts[key - 1] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      if (seen[value] === key) continue;
      seen[value] = key;
      counts[value + 1] = (counts[value + 1] ?? 0) + 1;
    }
  }
  return counts;
}

/** The list of a key, a view without a copy; empty for one that there is not. */
export function postingsOf({ starts, values }: Postings, key: number): Uint32Array {
  return values.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}
