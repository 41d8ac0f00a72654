import { quoteAnchor } from '../../paths.ts';
import { isStill } from '../../ui/is-still.ts';
import { buttonId } from '../../ui/quoted-text.tsx';

/** Moves the focus to a quote without moving the page. */
export function focusQuote(quote: string): void {
  document.getElementById(buttonId(quote))?.focus({ preventScroll: true });
}

/** Brings a quote into view, where it is not, gently where the reader allows motion. */
export function showQuote(quote: string): void {
  const element = document.getElementById(quoteAnchor(quote));
  if (element) bringIntoView(element);
}

/** Brings an element into view, where it is not, gently where the reader allows motion. */
export function bringIntoView(element: Element): void {
  if (isInView(element)) return;
  const isTall = element.getBoundingClientRect().height > innerHeight / 2;
  element.scrollIntoView({
    behavior: isStill() ? 'auto' : 'smooth',
    block: isTall ? 'start' : 'center',
  });
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > innerHeight * 0.1 && bottom < innerHeight * 0.85;
}
