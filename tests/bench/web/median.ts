/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The medians of every figure of several runs. */
export function medians<Key extends string>(
  runs: readonly Readonly<Record<Key, number>>[],
): Record<Key, number> {
  const [first] = runs;
  if (!first) throw new RangeError('There is no run to take medians of');
  const figures: Record<Key, number> = { ...first };
  for (const key in first) {
    figures[key] = Math.round(median(runs.map((run) => run[key])) * 1000) / 1000;
  }
  return figures;
}
