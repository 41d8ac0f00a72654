import { isStill } from '../../../ui/is-still.ts';

/** The part of the window in which words are read with ease, as shares of its height: the player covers the rest. */
const TOP = 0.12;
const BOTTOM = 0.72;
/** Where words that were out of view are brought to. */
const PLACE = 0.3;
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Whether the words are where they can be read. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return (
    top >= innerHeight * TOP && Math.min(bottom, top + innerHeight / 4) <= innerHeight * BOTTOM
  );
}

/** Brings the words into view, where they are not, gently where the reader allows motion. */
export function bringIntoView(range: Range): void {
  if (isInView(range)) return;
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * PLACE, behavior: isStill() ? 'instant' : 'smooth' });
}

/** Calls back when the reader scrolls, by wheel, finger, or key: not when the page scrolls by itself. */
export function watchScrolling(scrolled: () => void): () => void {
  const press = ({ key, target }: KeyboardEvent) => {
    const isControl =
      target instanceof Element && target.closest('button, select, input, textarea');
    if (SCROLL_KEYS.has(key) && !isControl) scrolled();
  };
  addEventListener('wheel', scrolled, { passive: true });
  addEventListener('touchmove', scrolled, { passive: true });
  addEventListener('keydown', press);
  return () => {
    removeEventListener('wheel', scrolled);
    removeEventListener('touchmove', scrolled);
    removeEventListener('keydown', press);
  };
}
