/** Of an article that is drawn before it is opened. */
const OUT_OF_SIGHT = '[data-ahead] *';

/** The parts of an article's text, and on every page the links that lead to a story, a person or a result. */
const STOPS = `:is(#text > *, main :is(li > a, h2 a, h3 a, h4 a, a[data-hit])[href]:not(nav *, #text *)):not(${OUT_OF_SIGHT})`;

/** Where `j` and `k` stop, in the order of the page. An editor's link inside the text is a stop itself. */
export function stopsOfPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(STOPS)].flatMap((stop) => {
    if (getComputedStyle(stop).display === 'none') return [];
    if (stop.localName !== 'div') return stop;
    return stop.querySelector<HTMLElement>('a[href]') ?? [];
  });
}

/** The button of each quote that can be reached: while a speaker is followed, those of their quotes. */
export function quotesOfPage(): HTMLElement[] {
  const buttons = document.querySelectorAll<HTMLElement>(
    `main [aria-describedby^="k-"]:not(${OUT_OF_SIGHT})`,
  );
  return [...buttons].filter(({ tabIndex }) => tabIndex >= 0);
}

/**
 * The next of some elements, or the one before, seen from where the reader is: from the focus where it is in view, else
 * from the top of the screen.
 */
export function neighbour(
  elements: readonly HTMLElement[],
  direction: 'next' | 'previous',
): HTMLElement | undefined {
  const focused = document.activeElement;
  const from = focused?.closest('main') && isOnScreen(focused) ? focused : undefined;
  return direction === 'next'
    ? elements.find((element) => (from ? follows(from, element) : topOf(element) >= 0))
    : elements.findLast((element) => (from ? follows(element, from) : topOf(element) < 0));
}

function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
