import { whenIdle } from '../data/when-idle.ts';
import { whenThere } from './memory/when-there.ts';

/** What says that a page is drawn, but not open. */
const AHEAD = '[data-ahead]';

/**
 * Lays a page out that is drawn ahead, once it is there and the browser rests: what React hides is not laid out before
 * it is shown. Nothing of it is seen, or told to a screen reader, where the browser can leave contents out. Returns how
 * to stop waiting.
 */
export function layOutAhead(): () => void {
  const canLeaveOut = CSS.supports('content-visibility', 'hidden');
  return canLeaveOut ? whenThere(AHEAD, (page) => whenIdle(() => layOut(page))) : () => undefined;
}

function layOut(page: HTMLElement): void {
  if (!page.matches(AHEAD)) return;
  page.style.removeProperty('display');
  page.firstElementChild?.getBoundingClientRect();
}
