import type { IsoDate } from '../article/article.ts';
import { dateKey } from '../article/date.ts';

/** What the place of an article in any list depends on. */
export type Listed = {
  readonly slug: string;
  readonly datePublished?: IsoDate;
  readonly dateImported: IsoDate;
};

/** The place of an article in a list: when it was published, else imported, in ms since 1970, and its slug. */
export type Place = { readonly time: number; readonly slug: string };

/** Where an article stands in the lists of an edition whose days are those of `timeZone`. */
export function placeOf(listed: Listed, timeZone: string): Place {
  const date = listed.datePublished ?? listed.dateImported;
  return { time: dateKey(date, timeZone), slug: listed.slug };
}

/** The order of every list: the newest first, articles of one moment by slug. Negative when `a` comes first. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.time !== b.time) return b.time - a.time;
  if (a.slug === b.slug) return 0;
  return a.slug < b.slug ? -1 : 1;
}

/** The items in the order of the lists; items of one article keep their own order. */
export function inListOrder<Item extends Listed>(
  items: readonly Item[],
  timeZone: string,
): readonly Item[] {
  const placed = items.map((item) => ({ item, place: placeOf(item, timeZone) }));
  return placed.toSorted((a, b) => comparePlaces(a.place, b.place)).map(({ item }) => item);
}
