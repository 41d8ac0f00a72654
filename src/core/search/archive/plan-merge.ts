import { archiveSizes, type Segment } from './format.ts';

/** Which segments become a new one, and whether the fresh documents go into it. */
export type MergePlan = { readonly merged: readonly Segment[]; readonly sealsFresh: boolean };

/**
 * Fresh documents are sealed when they no longer fit into the newest file; the segment then takes in each newer one
 * before it that is at most three times as large as what came together so far. Else a segment that lost too many of its
 * documents is written anew.
 */
export function planMerge(segments: readonly Segment[], fresh: number): MergePlan {
  if (fresh <= archiveSizes.newest) {
    const worn = segments.find((segment) => isWorn(segment));
    return { merged: worn ? [worn] : [], sealsFresh: false };
  }
  const bySize = segments.toSorted((one, other) => standing(one) - standing(other));
  const merged: Segment[] = [];
  let size = fresh;
  for (const segment of bySize) {
    if (standing(segment) > archiveSizes.mergeRatio * size && !isWorn(segment)) continue;
    merged.push(segment);
    size += standing(segment);
  }
  return { merged: segments.filter((segment) => merged.includes(segment)), sealsFresh: true };
}

const standing = ({ documents, removed }: Segment): number => documents - removed.length;

const isWorn = ({ documents, removed }: Segment): boolean =>
  removed.length > archiveSizes.removedShare * documents;
