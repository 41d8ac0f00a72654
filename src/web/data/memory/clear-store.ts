import { clear } from 'idb-keyval';
import type { DeviceStore } from '../device-store.ts';

/** Removes everything, unreadable things included. Fails with a `StorageError`. */
export function clearStore({ where, changing }: DeviceStore): Promise<void> {
  return changing(() => clear(where));
}
