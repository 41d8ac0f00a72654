import type { MergeCorrection } from './correction.ts';

/** Who was merged into whom. */
export type MergedIds = {
  readonly keptId: (id: string) => string;
  readonly mergedInto: (id: string) => readonly string[];
};

/** Follows merges through one another; one that would lead an id back to itself is passed over. */
export function mergesOf(merges: readonly MergeCorrection[]): MergedIds {
  const into = new Map<string, string>();
  const keptId = (id: string): string => {
    let kept = id;
    for (let next = into.get(kept); next !== undefined; next = into.get(kept)) kept = next;
    return kept;
  };
  for (const merge of merges) {
    for (const id of merge.people)
      if (keptId(merge.into) !== keptId(id)) into.set(keptId(id), merge.into);
  }
  const merged = new Map<string, string[]>();
  for (const id of into.keys()) merged.set(keptId(id), [...(merged.get(keptId(id)) ?? []), id]);
  return { keptId, mergedInto: (id) => merged.get(id) ?? [] };
}
