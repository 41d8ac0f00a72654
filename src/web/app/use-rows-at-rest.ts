import { useLayoutEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { whenIdle } from '../data/when-idle.ts';
import { INTERACTIVE } from './app-frame.tsx';

/** So many rows are laid out in a few milliseconds, on a slow phone in some tens. */
const AT_ONCE = 4;

/**
 * Lays out what a prerendered list has below the window, some rows whenever the browser has nothing else to do: all
 * of it at once would hold up whoever scrolls meanwhile. Every later list is laid out from its first paint on, so that
 * a place in it is to the pixel.
 */
export function useRowsAtRest(): void {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const isFirst = pathname === first;
  useLayoutEffect(() => {
    const page = document.documentElement.dataset;
    const isLater = !isFirst || performance.getEntriesByName(INTERACTIVE).length > 0;
    if (isLater) page['laidOut'] = '';
    if (!('laidOut' in page)) return layOutAtRest(() => (page['laidOut'] = ''));
    return undefined;
  }, [isFirst]);
}

/** Returns how to stop. */
function layOutAtRest(onEnd: () => void): () => void {
  const rows = [...document.querySelectorAll<HTMLElement>('main li')].filter(
    (row) => getComputedStyle(row).contentVisibility === 'auto',
  );
  let isStopped = false;
  const goOn = () => {
    if (isStopped) return;
    for (const row of rows.splice(0, AT_ONCE)) row.dataset['laidOut'] = '';
    if (rows.length === 0) onEnd();
    else whenIdle(goOn);
  };
  whenIdle(goOn);
  return () => void (isStopped = true);
}
