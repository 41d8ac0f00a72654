import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LeftOut } from '../../core/article/parse-leniently.ts';
import { mergeReaderData, type ReaderData } from '../../core/reading/backup.ts';
import { parseBackup } from '../../core/reading/parse-backup.ts';
import { showChoices } from '../data/choices.ts';
import { storedChoices } from '../data/preferences.ts';
import { backupOf, clearReaderData, readReaderData, writeReaderData } from '../data/reader-data.ts';
import { StorageError } from '../data/storage-error.ts';
import { useDeviceWords, type DeviceWords } from '../words/device-words.ts';
import { useChosen } from './chosen-context.ts';
import { downloadText } from './download-text.ts';

/** What became of the last thing that was asked for. */
type Outcome = { readonly said: readonly string[]; readonly leftOut?: readonly LeftOut[] };

/** Exports, imports and clears what the reader keeps on this device; what was cleared can come back. */
export function useDeviceData() {
  const words = useDeviceWords();
  const client = useQueryClient();
  const { adopt } = useChosen();
  const [outcome, setOutcome] = useState<Outcome>();
  const [cleared, setCleared] = useState<ReaderData>();
  const run = (work: () => Promise<Outcome>) =>
    void work().then(setOutcome, (error: unknown) => setOutcome(failed(error, words)));
  const exportAll = async (): Promise<Outcome> => {
    const data = await readReaderData(client);
    const now = new Date().toISOString();
    const text = JSON.stringify(backupOf(data, now), null, 2);
    downloadText(text, `kutip-${now.slice(0, 10)}.json`, 'application/json');
    return { said: [words.data.exported(countsOf(data, words))] };
  };
  const importFile = async (file: File): Promise<Outcome> => {
    const read = parseBackup(await file.text());
    if (read.kind === 'refused') return { said: [words.data.refused[read.reason]] };
    if (read.kind === 'broken') return { said: [words.data.broken(read.reason)] };
    const { data, leftOut } = read;
    const merged = mergeReaderData(await readReaderData(client), data);
    await writeReaderData(client, merged);
    const chosen = storedChoices();
    showChoices(chosen);
    void adopt(chosen);
    const said = [words.data.imported(countsOf(merged, words))];
    return leftOut.length > 0
      ? { said: [...said, words.data.leftOut(leftOut.length)], leftOut }
      : { said };
  };
  const clear = async (): Promise<Outcome> => {
    const data = await readReaderData(client);
    await clearReaderData(client);
    setCleared(data);
    return { said: [words.data.cleared] };
  };
  const restore = async (data: ReaderData): Promise<Outcome> => {
    const now = await readReaderData(client);
    await writeReaderData(client, mergeReaderData(now, data));
    setCleared(undefined);
    return { said: [words.data.undone] };
  };
  return {
    outcome,
    exportAll: () => run(exportAll),
    importFile: (file: File) => run(() => importFile(file)),
    clear: () => run(clear),
    /** Only after everything was cleared. */
    undo: cleared && (() => run(() => restore(cleared))),
  };
}

function countsOf({ saved, history, mutes }: ReaderData, { data }: DeviceWords): string {
  return data.counts({ saved: saved.length, history: history.length, mutes: mutes.length });
}

/** Storage that fails has words; anything else is a fault of ours. */
function failed(error: unknown, words: DeviceWords): Outcome {
  if (!(error instanceof StorageError)) throw error;
  return { said: [words[error.failure]] };
}
