import { queryOptions } from '@tanstack/react-query';
import { del, set, update, values } from 'idb-keyval';
import * as v from 'valibot';
import { StorageError } from '../storage-error.ts';
import { openStore } from './open-store.ts';

/** A site that the reader has opened on this device. */
export type KnownSite = {
  readonly id: string;
  readonly name: string;
  /** Where its REST API begins: `…/wp-json/` or `…/?rest_route=/`. */
  readonly api: string;
  readonly timeZone: string;
  readonly openedAt: string;
  /** When a page of it was read last. */
  readonly readAt?: string;
  /** The hosts whose pictures the reader asked for. */
  readonly pictureHosts: readonly string[];
};

const time = v.pipe(v.string(), v.isoTimestamp());

const knownSiteSchema: v.GenericSchema<unknown, KnownSite> = v.object({
  id: v.string(),
  name: v.string(),
  api: v.string(),
  timeZone: v.string(),
  openedAt: time,
  readAt: v.exactOptional(time),
  pictureHosts: v.array(v.string()),
});

const store = openStore('kutip-sites', 'sites');
/** Where the browser allows no storage, sites are known until the page is left. */
const unstored = new Map<string, KnownSite>();

/** The sites that were opened on this device, the one first that was read last. */
export const knownSitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: async (): Promise<readonly KnownSite[]> => {
    const stored = await values<unknown>(store).catch((): unknown[] => []);
    const sites = [...stored.flatMap(parseSite), ...unstored.values()];
    return sites.toSorted((a, b) => (lastRead(a) < lastRead(b) ? 1 : -1));
  },
  staleTime: 0,
});

/** A site that was opened on this device; null for any other: it is asked for nothing until the reader agrees. */
export const knownSiteQuery = (id: string) =>
  queryOptions({
    queryKey: ['sites', id],
    queryFn: async (): Promise<KnownSite | null> => {
      const stored = await values<unknown>(store).catch((): unknown[] => []);
      const sites = [...unstored.values(), ...stored.flatMap(parseSite)];
      return sites.find((site) => site.id === id) ?? null;
    },
    staleTime: 'static',
  });

/** When a site was read last, or opened where it was not read yet. */
export const lastRead = ({ readAt, openedAt }: KnownSite): string => readAt ?? openedAt;

/** Keeps a site; where there is no storage, until the page is left. */
export async function keepSite(site: KnownSite): Promise<void> {
  try {
    await set(site.id, site, store);
    unstored.delete(site.id);
  } catch {
    unstored.set(site.id, site);
  }
}

/** Keeps what the reader decided about a site, or when it was read; what else is known of it stays. */
export async function changeSite(
  site: KnownSite,
  change: Partial<Pick<KnownSite, 'pictureHosts' | 'readAt'>>,
): Promise<void> {
  try {
    await update<unknown>(
      site.id,
      (stored) => ({ ...(parseSite(stored)[0] ?? unstored.get(site.id) ?? site), ...change }),
      store,
    );
    unstored.delete(site.id);
  } catch {
    unstored.set(site.id, { ...(unstored.get(site.id) ?? site), ...change });
  }
}

/** Forgets a site; its answers are `forgetAnswers`'. Fails with a `StorageError`. */
export async function forgetSite(id: string): Promise<void> {
  unstored.delete(id);
  await del(id, store).catch((error: unknown) => {
    throw new StorageError(error);
  });
}

function parseSite(value: unknown): KnownSite[] {
  const parsed = v.safeParse(knownSiteSchema, value);
  return parsed.success ? [parsed.output] : [];
}
