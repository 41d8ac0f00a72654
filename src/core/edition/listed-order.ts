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

/**
 * The slugs of articles in the order of the lists. There may be very many: beside the slugs only the times are held by
 * which they are ordered.
 */
export function slugsInListOrder(articles: Iterable<Listed>, timeZone: string): string[] {
  const slugs: string[] = [];
  const times: number[] = [];
  for (const article of articles) {
    const { slug, time } = placeOf(article, timeZone);
    slugs.push(slug);
    times.push(time);
  }
  const placeAt = (number: number): Place => ({
    slug: slugs[number] ?? '',
    time: times[number] ?? 0,
  });
  const order = new Uint32Array(slugs.length).map((_, number) => number);
  order.sort((a, b) => comparePlaces(placeAt(a), placeAt(b)));
  return Array.from(order, (number) => slugs[number] ?? '');
}
