import { editionPaths } from '../../core/edition/edition-paths.ts';

const RANKS: readonly RegExp[] = [
  /^images\//,
  /^provenance\//,
  /^articles\//,
  /^stories\//,
  /^people\/(?!index\/)/,
  /^people\/index\//,
  /^sections\//,
  /^leaves\//,
  /^search\//,
];

/**
 * The order in which the files of a batch are put in place, so that nothing points to what is not there yet:
 * within a kind new files come before changed ones, the sources come next to last and `edition.json` last.
 */
export function inSafeOrder(paths: readonly string[], isNew: (path: string) => boolean): string[] {
  const ranked = paths.map((path) => ({ path, rank: rankOf(path) * 2 + (isNew(path) ? 0 : 1) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}

function rankOf(path: string): number {
  if (path === editionPaths.edition) return RANKS.length + 2;
  if (path === editionPaths.sources) return RANKS.length + 1;
  const rank = RANKS.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? RANKS.length : rank;
}
