import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Mute, MuteFinder } from '../../core/reading/mute.ts';
import type { Kept } from './memory/kept-list.ts';
import { muteStore } from './device-store.ts';

/** The code that reads and writes mutes, once it was needed: lists of readers who mute nothing do without. */
let code: ReturnType<typeof fetchCode> | undefined;

const fetchCode = () => import('./memory/mutes.ts');

function load() {
  code ??= fetchCode().catch((error: unknown) => {
    // Once there is a network again it can be asked for again.
    code = undefined;
    throw error;
  });
  return code;
}

/** What is not to be met in lists, the last one added first. */
export const mutesQuery = queryOptions({
  queryKey: ['device', 'mutes'],
  queryFn: async (): Promise<Kept<Mute>> => {
    if (!code && (await isNothingStored())) return { items: [] };
    const { items, ...rest } = await (await load()).mutes.read();
    return { items: items.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)), ...rest };
  },
  staleTime: Infinity,
  refetchOnWindowFocus: 'always',
});

/** Finds the mute that hides a story in the lists of an edition of this revision; null where nothing is muted. */
export const muteFinderQuery = (revision: string, mutes: readonly Mute[]) =>
  queryOptions({
    queryKey: ['device', 'mute-finder', revision, mutes],
    queryFn: async ({ client }): Promise<MuteFinder> =>
      (await load()).finderOf(client, mutes, revision),
    enabled: mutes.length > 0,
    staleTime: Infinity,
  });

/** Mutes; the same again changes nothing. */
export async function addMutes(client: QueryClient, added: readonly Mute[]): Promise<void> {
  await (await load()).mutes.put(added);
  await client.invalidateQueries(mutesQuery);
}

/** Takes mutes back. */
export async function removeMutes(client: QueryClient, removed: readonly Mute[]): Promise<void> {
  const { mutes, keysOf } = await load();
  await mutes.remove(keysOf(removed));
  await client.invalidateQueries(mutesQuery);
}

/** Takes everything back. */
export async function removeAllMutes(client: QueryClient): Promise<void> {
  await (await load()).mutes.clear();
  await client.invalidateQueries(mutesQuery);
}

/** Keeps all lists true to what other tabs do; returns how to stop. */
export function followMutes(client: QueryClient): () => void {
  return muteStore.follow((isOwn) => {
    if (!isOwn) void client.invalidateQueries(mutesQuery);
  });
}

async function isNothingStored(): Promise<boolean> {
  const stored = await muteStore.values().catch(() => undefined);
  return stored?.length === 0;
}
