/** As many items as a page of a chain may have. */
export const MOST_ON_A_PAGE = 50;

const PACKED = 40;

/**
 * Cuts the items of a page that has grown, newest first, into pages of 25 to 50. Where many came at once, each has 40
 * but the last two, which share what is left: so a list begins alike however long it is.
 * Up to 50 stay one page; none is none.
 */
export function splitIntoPages<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [];
  if (items.length <= MOST_ON_A_PAGE) return [items];
  const full = Math.max(0, Math.round(items.length / PACKED) - 2);
  const pages = Array.from({ length: full }, (_, page) =>
    items.slice(page * PACKED, (page + 1) * PACKED),
  );
  const rest = items.slice(full * PACKED);
  const half = Math.ceil(rest.length / 2);
  return [...pages, rest.slice(0, half), rest.slice(half)];
}
