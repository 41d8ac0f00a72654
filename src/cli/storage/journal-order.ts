import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { JournalFile } from './journal.ts';
import type { StagedFiles } from './staged-files.ts';

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
 * The files of a batch in the order in which they are put in place, so that nothing points to what is not there yet:
 * within a kind new files come before changed ones, the sources come next to last and `edition.json` last. They can be
 * gone through several times; there may be very many, so that only their numbers are in memory.
 */
export function inSafeOrder(
  files: StagedFiles,
  isNew: (path: string) => boolean,
): Iterable<JournalFile> {
  const ranks: number[] = [];
  const order: number[] = [];
  for (let number = 0; number < files.numbers(); number++) {
    const file = files.at(number);
    ranks.push(file ? rankOf(file.path) * 2 + (isNew(file.path) ? 0 : 1) : 0);
    if (file) order.push(number);
  }
  order.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return {
    *[Symbol.iterator]() {
      for (const number of order) {
        const file = files.at(number);
        if (file) yield [file.path, file.offset, file.length];
      }
    },
  };
}

function rankOf(path: string): number {
  if (path === editionPaths.edition) return RANKS.length + 2;
  if (path === editionPaths.sources) return RANKS.length + 1;
  const rank = RANKS.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? RANKS.length : rank;
}
