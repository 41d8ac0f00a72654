/** Many lists of numbers in two flat arrays: the list of `key` is `values` from `starts[key]` to `starts[key + 1]`. */
export type Postings = { readonly starts: Uint32Array; readonly values: Uint32Array };

/** For each value, from 0 to `values - 1`, the keys whose lists have it: ascending, each once. */
export function invertPostings(postings: Postings, values: number): Postings {
  const starts = new Uint32Array(values + 1);
  eachOnce(postings, values, (value) => (starts[value + 1] = (starts[value + 1] ?? 0) + 1));
  for (let value = 0; value < values; value++) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const next = starts.slice();
  const keys = new Uint32Array(starts[values] ?? 0);
  eachOnce(postings, values, (value, key) => {
    const place = next[value] ?? 0;
    keys[place] = key;
    next[value] = place + 1;
  });
  return { starts, values: keys };
}

/** Visits each value of each list once, key by key. */
function eachOnce(
  { starts, values }: Postings,
  distinct: number,
  visit: (value: number, key: number) => void,
): void {
  const seen = new Int32Array(distinct).fill(-1);
  for (let key = 0; key + 1 < starts.length; key++) {
    for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) {
      const value = values[at] ?? 0;
      if (seen[value] !== key) visit(value, key);
      seen[value] = key;
    }
  }
}

/** The list of a key, a view without a copy. */
export function postingsOf({ starts, values }: Postings, key: number): Uint32Array {
  return values.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}
