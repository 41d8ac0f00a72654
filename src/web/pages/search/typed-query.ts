/** The id of the box that is typed in, of which the page has one. */
export const QUERY_BOX = 'search-query';

/** What stands in the box now. */
export function typedQuery(): string {
  const box = document.getElementById(QUERY_BOX);
  return box instanceof HTMLInputElement ? box.value : '';
}
