import { keyOfEntry } from './first-place.ts';

/** Where React Router's `ScrollRestoration` keeps how far down each entry of the history was scrolled. */
const PLACES = 'react-router-scroll-positions';

/** How long a page may take to be all there again. */
const PATIENCE = 10_000;

/** What a reader does who wants to be elsewhere. */
const ownMoves = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * After a reload the page grows while its data come, and the router has tried to restore the place before. Scrolls
 * there each time the page grows, as far as it goes, until the reader moves: in another font it may never be quite as
 * high as it was. Returns how to stop.
 */
export function returnToPlace(): (() => void) | undefined {
  const place = placeLeft();
  if (place === undefined || location.hash !== '') return undefined;
  const stop = (): void => {
    grown.disconnect();
    for (const move of ownMoves) removeEventListener(move, stop);
  };
  const grown = new ResizeObserver(() => scrollTo(0, place));
  grown.observe(document.body);
  for (const move of ownMoves) addEventListener(move, stop, { passive: true });
  setTimeout(stop, PATIENCE);
  return stop;
}

/** How far down this entry was scrolled when it was left, in CSS pixels; undefined where that is not known. */
function placeLeft(): number | undefined {
  const place = readPlaces()[keyOfEntry() ?? ''];
  return typeof place === 'number' && place > 0 ? place : undefined;
}

/** Forgets where this entry was left: its reader is somewhere in it already, and stays there. */
export function forgetPlace(): void {
  const { [keyOfEntry() ?? '']: _, ...others } = readPlaces();
  try {
    sessionStorage.setItem(PLACES, JSON.stringify(others));
  } catch {
    // Without storage no place is restored.
  }
}

/** How far down each entry was scrolled, by its key. */
function readPlaces(): Record<string, unknown> {
  try {
    const places: unknown = JSON.parse(sessionStorage.getItem(PLACES) ?? '{}');
    return isRecord(places) ? places : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
