import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { returnToPlace } from './left-place.ts';

/** The entries of the history that this document has shown: where one was left, the router knows. */
const shown = new Set<string>();

/**
 * Goes back to the place of an entry that was left before a reload. Its data are gone with the document that had them,
 * so that the page is short at first, and the router cannot scroll as far.
 */
export function useReturnToPlace(): void {
  const { key } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    const isFormer = isBack && !shown.has(key) && (shown.size > 0 || !isWhereItBegan());
    shown.add(key);
    return isFormer ? returnToPlace() : undefined;
  }, [key, isBack]);
}

/** Whether this document began at the address that it shows: one may have gone back before this code was there. */
function isWhereItBegan(): boolean {
  const visit = performance.getEntriesByType?.('navigation')[0];
  return visit === undefined || withoutFragment(visit.name) === withoutFragment(location.href);
}

const withoutFragment = (address: string): string => address.replace(/#.*/s, '');
