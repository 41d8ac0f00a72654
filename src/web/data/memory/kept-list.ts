import * as v from 'valibot';
import { inTodaysForm } from '../../../core/reading/saved-article.ts';
import { clearStore } from './clear-store.ts';
import type { DeviceStore } from '../device-store.ts';
import { storageFailureOf, type StorageFailure } from '../storage-error.ts';

/** What is kept of a kind; with a failure, at least a part of it only until the page is left. */
export type Kept<T> = { readonly items: readonly T[]; readonly failure?: StorageFailure };

/**
 * Things of one kind that the reader keeps. Nothing of it throws: where the device keeps nothing, the page does. A
 * change says whether the device has failed.
 */
export type KeptList<T> = {
  readonly read: () => Promise<Kept<T>>;
  readonly put: (items: readonly T[]) => Promise<StorageFailure | undefined>;
  readonly remove: (keys: readonly string[]) => Promise<StorageFailure | undefined>;
  /** Removes everything, what cannot be read included. */
  readonly clear: () => Promise<void>;
};

/**
 * The list of a store. What cannot be read, as another version has written it, is passed over and left alone: that
 * version may come back for it.
 */
export function keptList<T>(
  store: DeviceStore,
  schema: v.GenericSchema<unknown, T>,
  keyOf: (item: T) => string,
): KeptList<T> {
  // What the device has refused so far: items to put, and keys to remove.
  const refused = new Map<string, T | undefined>();
  let failure: StorageFailure | undefined;
  const settle = async (): Promise<StorageFailure | undefined> => {
    const changes = [...refused];
    const gone = changes.flatMap(([key, item]) => (item === undefined ? [key] : []));
    try {
      // What goes makes room for what comes.
      if (gone.length > 0) await store.remove(gone);
      if (gone.length < changes.length) await store.set(changes.filter(([, item]) => item));
      for (const [key, item] of changes) if (refused.get(key) === item) refused.delete(key);
      failure = undefined;
    } catch (error) {
      failure = storageFailureOf(error);
    }
    return failure;
  };
  return {
    async read() {
      const { items: stored, missing } = await readAll(store);
      const items = new Map(parseAll(stored, schema).map((item) => [keyOf(item), item]));
      for (const [key, item] of refused) {
        if (item === undefined) items.delete(key);
        else items.set(key, item);
      }
      const why = missing ?? failure;
      return { items: [...items.values()], ...(why && { failure: why }) };
    },
    put(items) {
      for (const item of items) refused.set(keyOf(item), item);
      return settle();
    },
    remove(keys) {
      for (const key of keys) refused.set(key, undefined);
      return settle();
    },
    async clear() {
      const { items } = await readAll(store);
      refused.clear();
      try {
        await clearStore(store);
        failure = undefined;
      } catch (error) {
        failure = storageFailureOf(error);
        for (const item of parseAll(items, schema)) refused.set(keyOf(item), undefined);
      }
    },
  };
}

async function readAll(store: DeviceStore) {
  try {
    return { items: await store.values() };
  } catch (error) {
    return { items: [], missing: storageFailureOf(error) };
  }
}

function parseAll<T>(values: readonly unknown[], schema: v.GenericSchema<unknown, T>): T[] {
  return values.flatMap((value) => {
    const parsed = v.safeParse(schema, inTodaysForm(value));
    return parsed.success ? [parsed.output] : [];
  });
}
