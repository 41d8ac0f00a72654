import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * The fragment of the address, such as `#k-abcdefgh`. It is '' in a prerendered page, whose server never sees it, and
 * in the render that takes the page over.
 */
export function useFragment(): string {
  const { hash } = useLocation();
  return useSyncExternalStore(neverChanges, () => hash, inPage);
}

const neverChanges = () => () => undefined;
const inPage = () => '';
