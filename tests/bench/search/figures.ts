/** Figures by name, as they are printed; one that an engine does not have is left out. */
export type Figures = Record<string, number | string>;

/** The value below which such a share of the values is; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Median and 95th percentile, as `12.3 / 45.6`. */
export function spread(values: readonly number[], digits = 1): string {
  return `${quantile(values, 0.5).toFixed(digits)} / ${quantile(values, 0.95).toFixed(digits)}`;
}
