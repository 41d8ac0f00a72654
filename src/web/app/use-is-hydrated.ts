import { useSyncExternalStore } from 'react';

/** False in a prerendered page and in the render that takes it over; true from then on, and wherever there was none. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, inPage);
}

const neverChanges = () => () => undefined;
const inBrowser = () => true;
const inPage = () => false;
