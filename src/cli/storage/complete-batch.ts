import type { Effects } from '../effects.ts';
import { readJournal, recover } from './journal.ts';
import { isLocked, lockEdition } from './lock.ts';

/** Completes a batch that a crash left on its way; one that is being put in place by others is left to them. */
export function completeBatch(folder: string, { disk, processId }: Effects): void {
  if (!readJournal(folder, disk) || isLocked(folder, disk, processId)) return;
  const unlock = lockEdition(folder, disk, processId);
  try {
    recover(folder, disk);
  } finally {
    unlock();
  }
}
