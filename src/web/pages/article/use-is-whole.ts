import { useDeferredValue } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/**
 * Whether all of an article is drawn. One that a click leads to is painted with its beginning first, and the rest is
 * drawn right after that; it is whole from its first paint where it was drawn ahead, and where the reader has a place in
 * it, on the way back or by the address.
 */
export function useIsWhole(isAhead: boolean): boolean {
  const { hash } = useLocation();
  const isBegun = useNavigationType() === NavigationType.Push && hash === '';
  return useDeferredValue(true, isAhead || !isBegun);
}
