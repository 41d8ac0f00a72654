/** The links of the answers, in order; the page has one such list. */
const hitLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('#search-hits a[href]')];

/** Moves the focus to an answer by its number; past the last it stays there, before the first it goes to the box. */
export function focusHit(number: number): void {
  const links = hitLinks();
  if (number < 0) document.getElementById('search-query')?.focus();
  else links[Math.min(number, links.length - 1)]?.focus();
}

/** The number of the answer that has the focus; -1 when none has. */
export function focusedHit(): number {
  return hitLinks().findIndex((link) => link === document.activeElement);
}
