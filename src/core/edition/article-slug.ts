import { slugOf } from '../language/slug.ts';

const LONGEST = 80;

/** The slug of a new article: its headline's, with `-2`, `-3`, … where that is taken; at most 80 characters. */
export function freeSlug(name: string, isTaken: (slug: string) => boolean): string {
  const wanted = slugOf(name);
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const slug = shortened(wanted, LONGEST - suffix.length) + suffix;
    if (!isTaken(slug)) return slug;
  }
}

function shortened(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.lastIndexOf('-', length);
  return slug.slice(0, cut > 0 ? cut : length);
}
