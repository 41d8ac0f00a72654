import type { KeyboardEvent } from 'react';
import { focusedHit, focusHit } from './focus-hit.ts';

/** What the link of a result does beside leading there: the arrow keys move on, Escape goes back to the box. */
export function hitLink(onOpen: () => void) {
  return { 'data-hit': '', onKeyDown: moveByKey, onClick: onOpen };
}

function moveByKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'ArrowDown') focusHit(focusedHit() + 1);
  else if (event.key === 'ArrowUp') focusHit(focusedHit() - 1);
  else if (event.key === 'Escape') focusHit(-1);
  else return;
  event.preventDefault();
}
