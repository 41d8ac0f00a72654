import { createStore, delMany, setMany, values, type UseStore } from 'idb-keyval';
import { StorageError } from './storage-error.ts';

/** One kind of things that the reader keeps on this device, by key. All of it fails with a `StorageError`. */
export type DeviceStore = {
  readonly values: () => Promise<readonly unknown[]>;
  readonly set: (entries: readonly (readonly [key: string, value: unknown])[]) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
  readonly where: UseStore;
  /** Makes another change to it, of which the other tabs hear. */
  readonly changing: (change: () => Promise<void>) => Promise<void>;
  /** Calls back whenever this tab or another has changed something; returns how to stop. */
  readonly follow: (changed: (isOwn: boolean) => void) => () => void;
};

/** Tells the tabs of a browser apart. */
const tab = Math.random();

/** The store of a kind, `saved`, in this browser: no two kinds share a database, so that each can come by itself. */
export function deviceStore(kind: string, store: string): DeviceStore {
  const where = createStore(`kutip-${kind}`, store);
  const openChannel = () =>
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`kutip:${kind}`);
  const changing = async (change: () => Promise<void>): Promise<void> => {
    await stored(change);
    const channel = openChannel();
    channel?.postMessage(tab);
    channel?.close();
  };
  return {
    values: () => stored(() => values<unknown>(where)),
    set: (entries) =>
      changing(() =>
        setMany(
          entries.map(([key, value]) => [key, value]),
          where,
        ),
      ),
    remove: (keys) => changing(() => delMany([...keys], where)),
    where,
    changing,
    follow(changed) {
      const channel = openChannel();
      channel?.addEventListener('message', ({ data }) => changed(data === tab));
      return () => channel?.close();
    },
  };
}

/** The articles that were opened, by slug. */
export const historyStore = deviceStore('history', 'visits');

/** What is not to be met in lists, by the key of the mute. */
export const muteStore = deviceStore('mutes', 'mutes');

async function stored<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new StorageError(error);
  }
}
