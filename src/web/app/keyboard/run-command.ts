import { quoteOfFragment } from '../../paths.ts';
import { bringIntoView, focusQuote, showQuote } from '../../pages/article/reveal-quote.ts';
import { slugOfLink } from '../prefetch-article.ts';
import type { KeyCommand } from './key-command.ts';
import { showOverlay, shownOverlay } from './overlay.ts';
import styles from './run-command.module.css';
import { neighbour, quotesOfPage, stopsOfPage } from './stops.ts';

/** Does what a key asks for. */
export function runCommand(command: Exclude<KeyCommand, 'search'>): void {
  switch (command) {
    case 'palette':
      showOverlay(shownOverlay()?.kind === 'palette' ? undefined : { kind: 'palette' });
      return;
    case 'help':
      showOverlay({ kind: 'help' });
      return;
    case 'next':
    case 'previous':
      goTo(neighbour(stopsOfPage(), command));
      return;
    case 'nextQuote':
      goToQuote(neighbour(quotesOfPage(), 'next'));
      return;
    case 'previousQuote':
      goToQuote(neighbour(quotesOfPage(), 'previous'));
      return;
    case 'open':
      focusedWay()?.click();
      return;
    case 'save': {
      const way = focusedWay();
      showOverlay({ kind: 'save', slug: way && slugOfLink(way) });
    }
  }
}

/** The focus shows where one is, and a screen reader reads on from there. */
function goTo(stop: HTMLElement | undefined): void {
  if (!stop) return;
  if (stop.localName !== 'a') {
    stop.tabIndex = -1;
    stop.classList.add(styles.stop ?? '');
  }
  stop.focus({ preventScroll: true });
  bringIntoView(stop);
}

function goToQuote(button: HTMLElement | undefined): void {
  const quote = quoteOfFragment(`#${button?.getAttribute('aria-describedby')}`);
  if (quote === undefined) return;
  showQuote(quote);
  focusQuote(quote);
}

/** The link or button on the page that has the focus. */
function focusedWay(): HTMLElement | undefined {
  const focused = document.activeElement;
  const isWay = focused instanceof HTMLElement && focused.matches('main :is(a[href], button)');
  return isWay ? focused : undefined;
}
