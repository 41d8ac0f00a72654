import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { CliError } from '../cli-error.ts';
import { readIfThere, removeIfEmpty, type Disk } from './disk.ts';

/** Where a batch lies before it is in place, within the edition. */
export const STAGING = '.staging';

const JOURNAL = '.journal.json';

/** A batch that is on its way: what to move out of the staging folder, in order, and what to delete then. */
export type Journal = {
  readonly renames: readonly string[];
  readonly deletions: readonly string[];
};

const journalSchema = v.object({
  renames: v.array(v.string()),
  deletions: v.array(v.string()),
});

/** The journal of a batch that is not yet wholly in place; undefined when there is none. */
export function readJournal(folder: string, disk: Disk): Journal | undefined {
  const text = readIfThere(disk, join(folder, JOURNAL))?.toString();
  if (text === undefined) return undefined;
  return v.parse(journalSchema, JSON.parse(text));
}

/** Commits a staged batch: from the moment the journal stands, the batch is completed, by this run or the next. */
export function commitBatch(folder: string, journal: Journal, disk: Disk): void {
  const draft = join(folder, STAGING, JOURNAL);
  disk.mkdirSync(dirname(draft), { recursive: true });
  disk.writeFileSync(draft, JSON.stringify(journal), { flush: true });
  disk.renameSync(draft, join(folder, JOURNAL));
  carryOut(folder, journal, disk);
}

/** Completes what a crash left: carries a journal out, or throws away a batch that was never committed. */
export function recover(folder: string, disk: Disk): void {
  const journal = readJournal(folder, disk);
  if (journal) carryOut(folder, journal, disk);
  else disk.rmSync(join(folder, STAGING), { recursive: true, force: true });
}

function carryOut(folder: string, { renames, deletions }: Journal, disk: Disk): void {
  const made = new Set<string>();
  for (const path of renames) {
    const staged = join(folder, STAGING, path);
    const target = join(folder, path);
    if (!disk.existsSync(staged)) {
      if (disk.existsSync(target)) continue; // moved before the crash
      throw new CliError(`Cannot complete the edition: ${staged} is missing`);
    }
    if (!made.has(dirname(target))) disk.mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    disk.renameSync(staged, target);
  }
  for (const path of deletions) disk.rmSync(join(folder, path), { force: true });
  removeEmptyFolders(folder, deletions, disk);
  disk.rmSync(join(folder, STAGING), { recursive: true, force: true });
  disk.rmSync(join(folder, JOURNAL), { force: true });
}

function removeEmptyFolders(folder: string, deletions: readonly string[], disk: Disk): void {
  for (const parent of new Set(deletions.map((path) => dirname(path)))) {
    if (parent !== '.') removeIfEmpty(disk, join(folder, parent));
  }
}
