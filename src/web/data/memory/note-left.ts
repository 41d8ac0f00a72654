import { placeLeft, type Visit } from '../../../core/reading/visit.ts';
import { LEFT_KEY } from '../left-articles.ts';

/** How many are worth to be known at once. */
const MOST = 50;

/** Notes which articles there is a place to go on in, for the start of the next page. */
export function noteLeft(visits: readonly Visit[]): void {
  const now = Date.now();
  const left = visits.filter((visit) => placeLeft(visit, now)).slice(0, MOST);
  try {
    if (left.length === 0) localStorage.removeItem(LEFT_KEY);
    else localStorage.setItem(LEFT_KEY, left.map(({ summary }) => summary.slug).join(' '));
  } catch {
    // Private mode or full storage: the place is gone on with a little later.
  }
}
