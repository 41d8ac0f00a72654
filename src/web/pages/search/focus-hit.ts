import { QUERY_BOX } from './typed-query.ts';

/** The id of the list of results, of which the page has one. */
export const HITS = 'search-hits';

/** The links of the results, in order; what else they link to is not among them. */
const hitLinks = () => [...document.querySelectorAll<HTMLAnchorElement>(`#${HITS} a[data-hit]`)];

/** Moves the focus to a result by its number; past the last it stays there, before the first it goes to the box. */
export function focusHit(number: number): void {
  const links = hitLinks();
  if (number < 0) document.getElementById(QUERY_BOX)?.focus();
  else links[Math.min(number, links.length - 1)]?.focus();
}

/** The number of the result that has the focus; -1 when none has. */
export function focusedHit(): number {
  return hitLinks().findIndex((link) => link === document.activeElement);
}

/** The query whose first result is to have the focus once it is there. */
let awaited: string | undefined;

/** Moves the focus to the first result of a query, as soon as it is there; without a query it stays where it is. */
export function awaitFirstHit(query: string | undefined): void {
  awaited = query?.trim();
  hitsAreThere();
}

/** Called when results were drawn: those of the query before may stand there for a while. */
export function hitsAreThere(): void {
  const { query } = document.getElementById(HITS)?.dataset ?? {};
  if (awaited === undefined || query !== awaited) return;
  awaited = undefined;
  if (document.activeElement?.id === QUERY_BOX) focusHit(0);
}
