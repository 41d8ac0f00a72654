/** As many items as a page of a chain may have. */
export const MOST_ON_A_PAGE = 50;

const PACKED = 40;

/**
 * Cuts the items of a page that has grown into pages of 25 to 50, about 40 each where many came at once.
 * Up to 50 stay one page; none is none.
 */
export function splitIntoPages<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [];
  if (items.length <= MOST_ON_A_PAGE) return [items];
  const count = Math.max(2, Math.round(items.length / PACKED));
  return Array.from({ length: count }, (_, page) =>
    items.slice(
      Math.round((page * items.length) / count),
      Math.round(((page + 1) * items.length) / count),
    ),
  );
}
