import { keyOfEntry, readPlaces } from './first-place.ts';

/** How long a page may take to be all there again. */
const PATIENCE = 10_000;

/** What a reader does who wants to be elsewhere. */
const ownMoves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * After a reload the page grows while its data come, and the router has tried to restore the place before. Scrolls to
 * it each time the page grows, until the page is as high as it was or the reader moves.
 */
export function returnToPlace(): void {
  const place = placeLeft();
  if (place === undefined || location.hash !== '') return;
  const stop = (): void => {
    grown.disconnect();
    for (const move of ownMoves) removeEventListener(move, stop);
  };
  const grown = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight >= place + innerHeight) scrollTo(0, place);
  });
  grown.observe(document.body);
  for (const move of ownMoves) addEventListener(move, stop, { passive: true });
  setTimeout(stop, PATIENCE);
}

/** How far down this entry was scrolled when it was left, in CSS pixels; undefined where that is not known. */
function placeLeft(): number | undefined {
  const place = readPlaces()[keyOfEntry() ?? ''];
  return typeof place === 'number' && place > 0 ? place : undefined;
}
