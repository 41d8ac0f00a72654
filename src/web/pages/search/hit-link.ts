import type { KeyboardEvent } from 'react';
import { keepSearch } from '../../data/recent-searches.ts';
import { focusedHit, focusHit } from './focus-hit.ts';
import { typedQuery } from './typed-query.ts';

/**
 * What the link of a result does beside leading there: it keeps the search, the arrow keys move on, Escape goes back to
 * the box. The same for all, so that a row that did not change is not drawn anew.
 */
export const hitLink = {
  'data-hit': '',
  onKeyDown: moveByKey,
  onClick: () => keepSearch(typedQuery()),
} as const;

function moveByKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowDown') focusHit(focusedHit() + 1);
  else if (event.key === 'ArrowUp') focusHit(focusedHit() - 1);
  else if (event.key === 'Escape') focusHit(-1);
  else return;
  event.preventDefault();
}
