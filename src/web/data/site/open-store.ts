import { createStore, type UseStore } from 'idb-keyval';

/** A store of a database of its own. Where a browser allows none, using it fails later and not at once, as some do. */
export function openStore(database: string, store: string): UseStore {
  const use = createStore(database, store);
  return async (mode, work) => use(mode, work);
}
