import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** How much of a page is drawn and laid out. */
type Extent = {
  /** Whether all of it is drawn. */
  readonly isWhole: boolean;
  /** Whether what no window shows of it has yet to be laid out. */
  readonly isOpening: boolean;
};

/**
 * A page that a click leads to is painted with its beginning first: the rest is drawn right after that or, where it was
 * drawn ahead, laid out. One where the reader has a place, on the way back or by the address, is whole from its first
 * paint.
 */
export function useExtent(isAhead: boolean): Extent {
  const { hash } = useLocation();
  const isBegun = useNavigationType() === NavigationType.Push && hash === '';
  const isWhole = useDeferredValue(true, isAhead || !isBegun);
  const [wasAhead, setWasAhead] = useState(isAhead);
  // Effects run where a page is seen.
  useEffect(() => startTransition(() => setWasAhead(false)), []);
  return { isWhole, isOpening: wasAhead && (isAhead || isBegun) };
}
