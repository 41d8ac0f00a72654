import type { QueryClient } from '@tanstack/react-query';
import type { Backup, ReaderData } from '../../core/reading/backup.ts';
import { forgetAllVisits, historyQuery, putVisits } from './memory/history.ts';
import { addMutes, mutesQuery, removeAllMutes } from './mute-queries.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';
import { clearStore } from './memory/clear-store.ts';
import { saveAll, savedQuery, savedStore } from './saved.ts';
import { readSettings, writeSettings } from './stored-settings.ts';

/** All that the reader has on this device. Where the device gives nothing out, what the page knows. */
export async function readReaderData(client: QueryClient): Promise<ReaderData> {
  const [saved, history, mutes] = await Promise.all([
    client.query({ ...savedQuery, staleTime: 0 }).catch(() => []),
    client.query({ ...historyQuery, staleTime: 0 }),
    client.query({ ...mutesQuery, staleTime: 0 }),
  ]);
  return {
    saved,
    history: history.items,
    mutes: mutes.items,
    searches: recentSearches(),
    settings: readSettings(),
  };
}

/** Keeps all of it beside what there is; fails with a `StorageError` where saved articles have no room. */
export async function writeReaderData(client: QueryClient, data: ReaderData): Promise<void> {
  writeSettings(data.settings);
  for (const search of data.searches.toReversed()) keepSearch(search);
  await addMutes(client, data.mutes);
  await putVisits(client, data.history);
  try {
    await saveAll(data.saved);
  } finally {
    await client.invalidateQueries(savedQuery);
  }
}

/** Forgets everything but the settings, what another version has left there included. */
export async function clearReaderData(client: QueryClient): Promise<void> {
  forgetSearches();
  await removeAllMutes(client);
  await forgetAllVisits(client);
  try {
    await clearStore(savedStore);
  } finally {
    await client.invalidateQueries(savedQuery);
  }
}

/** The file to take along. */
export function backupOf(data: ReaderData, exportedAt: string): Backup {
  return { format: 'kutip-reader', formatVersion: 1, exportedAt, ...data };
}
