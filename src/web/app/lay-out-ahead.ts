import { whenThere } from './memory/when-there.ts';

/** A page that is drawn, but not open. */
const AHEAD = '[data-ahead]';

/**
 * Has a page that is drawn ahead laid out with the next frame: what React hides is not, before it is shown. Its own
 * styles keep it out of sight. React hides it again whenever it draws some of it anew. Returns how to leave it alone.
 */
export function layOutAhead(): () => void {
  let observer: MutationObserver | undefined;
  const stopWaiting = whenThere(AHEAD, (page) => {
    const display = () => {
      if (page.matches(AHEAD)) page.style.removeProperty('display');
    };
    display();
    observer = new MutationObserver(display);
    observer.observe(page, { attributeFilter: ['style'] });
  });
  return () => {
    stopWaiting();
    observer?.disconnect();
  };
}
