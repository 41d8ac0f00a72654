import type { QueryClient } from '@tanstack/react-query';
import { muteSchema } from '../../../core/reading/kept-schemas.ts';
import { muteFinder, muteKey, type Mute, type MuteFinder } from '../../../core/reading/mute.ts';
import { keptList } from './kept-list.ts';
import { muteStore } from '../device-store.ts';
import { personQuotesQuery } from '../people-queries.ts';

/** What the reader has muted on this device. */
export const mutes = keptList(muteStore, muteSchema, muteKey);

/** What mutes are kept under. */
export const keysOf = (some: readonly Mute[]): string[] => some.map(muteKey);

/**
 * Makes the finder of mutes for the lists of an edition. Whom an article quotes is known from the newest file of each
 * muted person; where that does not come, as without a network, their names must do.
 */
export async function finderOf(
  client: QueryClient,
  items: readonly Mute[],
  revision: string,
): Promise<MuteFinder> {
  const people = items.flatMap((mute) => (mute.kind === 'person' ? [mute.id] : []));
  const quoted = people.map(async (id) => [id, await quotedIn(client, id, revision)] as const);
  return muteFinder(items, new Map(await Promise.all(quoted)));
}

async function quotedIn(
  client: QueryClient,
  person: string,
  revision: string,
): Promise<ReadonlySet<string>> {
  try {
    const { quotes } = await client.query(personQuotesQuery(person, 0, revision));
    return new Set(quotes.map(({ slug }) => slug));
  } catch {
    return new Set();
  }
}
