import { useDeferredValue } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/**
 * Whether all of a page is drawn. One that a click leads to is painted with its beginning first, and with the rest at
 * once after that; one where the reader has a place, on the way back or by the address, is whole from its first paint,
 * and so is one that was drawn ahead.
 */
export function useWhole(isAhead: boolean): boolean {
  const { hash } = useLocation();
  const isBegun = useNavigationType() === NavigationType.Push && hash === '';
  return useDeferredValue(true, isAhead || !isBegun);
}
