import { queryOptions, type QueryClient, type UseQueryOptions } from '@tanstack/react-query';
import type { Summary } from '../../../core/edition/edition.ts';
import { visitSchema } from '../../../core/reading/kept-schemas.ts';
import { newestFirst, placeLeft, type Visit } from '../../../core/reading/visit.ts';
import { historyStore } from '../device-store.ts';
import { keptList, type Kept } from './kept-list.ts';

/** How many articles are remembered: the longest unopened make room. */
export const mostVisits = 1_000;

/** How many more go where the device is full. */
const ROOM = 100;

const list = keptList(historyStore, visitSchema, ({ summary }) => summary.slug);

/** The articles that were opened on this device, the last one first. */
export const historyQuery = queryOptions({
  queryKey: ['device', 'history'],
  queryFn: async (): Promise<Kept<Visit>> => {
    const { items, ...rest } = await list.read();
    return { items: newestFirst(items), ...rest };
  },
  staleTime: Infinity,
  refetchOnWindowFocus: 'always',
});

export type ReadSlugsQuery = UseQueryOptions<Kept<Visit>, Error, ReadonlySet<string>, string[]>;

/** The slugs of the articles that were read. */
export const readSlugsQuery: ReadSlugsQuery = {
  ...historyQuery,
  select: ({ items }) => new Set(slugsOf(items)),
};

/** What is known of an article's reading. */
export async function visitOf(client: QueryClient, slug: string): Promise<Visit | undefined> {
  const { items } = await history(client);
  return items.find(({ summary }) => summary.slug === slug);
}

/** Notes that an article was opened: what was known of it stays, but a place of long ago. */
export async function noteOpening(client: QueryClient, summary: Summary): Promise<void> {
  const now = new Date();
  const before = await visitOf(client, summary.slug);
  const place = before && placeLeft(before, now.getTime());
  const at = now.toISOString();
  await putVisits(client, [
    {
      summary,
      openedAt: at,
      leftAt: before?.leftAt ?? at,
      progress: before?.progress ?? 0,
      ...(place && { place }),
      ...(before?.isDone && { isDone: true }),
    },
  ]);
}

/** Notes where the reader is in an article that was opened. */
export async function notePlace(
  client: QueryClient,
  slug: string,
  { place, progress }: Pick<Visit, 'progress'> & { readonly place: Visit['place'] | undefined },
): Promise<void> {
  const before = await visitOf(client, slug);
  if (!before) return;
  const { place: _place, isDone: wasDone, ...rest } = before;
  const isDone = wasDone || progress === 1;
  await putVisits(client, [
    {
      ...rest,
      leftAt: new Date().toISOString(),
      progress,
      ...(isDone ? { isDone } : place && { place }),
    },
  ]);
}

/** Keeps visits as they are, and no more than `mostVisits` of all. */
export async function putVisits(client: QueryClient, visits: readonly Visit[]): Promise<void> {
  const slugs = new Set(visits.map(({ summary }) => summary.slug));
  const others = (await history(client)).items.filter(({ summary }) => !slugs.has(summary.slug));
  await client.cancelQueries(historyQuery);
  const items = newestFirst([...visits, ...others]);
  client.setQueryData(historyQuery.queryKey, { items });
  const failure = await list.put(visits);
  const tooMany = items.slice(
    failure === 'full' ? Math.max(ROOM, items.length - ROOM) : mostVisits,
  );
  if (tooMany.length > 0) await forgetVisits(client, slugsOf(tooMany));
  else if (failure) client.setQueryData(historyQuery.queryKey, { items, failure });
}

/** Forgets articles; undo it with `putVisits`. */
export async function forgetVisits(client: QueryClient, slugs: readonly string[]): Promise<void> {
  await list.remove(slugs);
  await client.invalidateQueries(historyQuery);
}

/** Forgets everything. */
export async function forgetAllVisits(client: QueryClient): Promise<void> {
  await list.clear();
  await client.invalidateQueries(historyQuery);
}

/** Keeps the list true to what other tabs do; returns how to stop. */
export function followHistory(client: QueryClient): () => void {
  return historyStore.follow((isOwn) => {
    if (!isOwn) void client.invalidateQueries(historyQuery);
  });
}

/** The slugs of visited articles. */
export function slugsOf(visits: readonly Visit[]): string[] {
  return visits.map(({ summary }) => summary.slug);
}

function history(client: QueryClient): Promise<Kept<Visit>> {
  return client.query({ ...historyQuery, staleTime: 'static' });
}
