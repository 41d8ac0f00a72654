import { basename, dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { namesIn, type Disk } from './disk.ts';
import { isAnswers } from '../sources/site/answer-store.ts';
import { isLocked } from './lock.ts';

/** The folder beside an edition in which a fresh one is built. */
export function freshFolder(folder: string): string {
  return beside(folder, 'fresh');
}

/** Puts a fresh edition in the place of the old one, and deletes that. */
export function replaceEdition(folder: string, disk: Disk): void {
  const former = beside(folder, 'former');
  disk.rmSync(former, { recursive: true, force: true });
  if (disk.existsSync(folder)) disk.renameSync(folder, former);
  disk.renameSync(freshFolder(folder), folder);
  disk.rmSync(former, { recursive: true, force: true });
}

/** Undoes the first half of a replacement whose second half never came, since its process is dead. */
export function restoreReplaced(
  folder: string,
  { disk, processId }: Pick<Effects, 'disk' | 'processId'>,
): void {
  const former = beside(folder, 'former');
  if (disk.existsSync(folder) || !disk.existsSync(former)) return;
  if (!isLocked(former, disk, processId)) disk.renameSync(former, folder);
}

/** Throws a `CliError` where a folder has something in it that is no edition. */
export function requireReplaceable(folder: string, disk: Disk): void {
  const names = namesIn(disk, folder).filter((name) => name !== '.lock' && !isAnswers(name));
  if (names.length > 0 && !names.includes('edition.json')) {
    throw new CliError(`Cannot replace ${folder}: it is neither empty nor an edition`);
  }
}

function beside(folder: string, name: string): string {
  return join(dirname(folder), `.${basename(folder)}.${name}`);
}
