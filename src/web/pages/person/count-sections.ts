import { NONE, type ListedQuote } from './select-quotes.ts';

/** A section that a person is quoted in; `NONE` with the name '' for articles of none. */
export type SectionCount = {
  readonly section: string;
  readonly name: string;
  readonly count: number;
};

/** The sections of `all`, the one with most quotes first, none last; each with how many of `found` are of it. */
export function countSections(
  all: readonly ListedQuote[],
  found: readonly ListedQuote[],
): SectionCount[] {
  const names = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const { section, quote } of all) {
    if (!names.has(section)) names.set(section, quote.articleSection?.trim() ?? '');
    sizes.set(section, (sizes.get(section) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const { section } of found) counts.set(section, (counts.get(section) ?? 0) + 1);
  const rank = (section: string) => (section === NONE ? 0 : (sizes.get(section) ?? 0));
  return [...names]
    .toSorted(([a], [b]) => rank(b) - rank(a))
    .map(([section, name]) => ({ section, name, count: counts.get(section) ?? 0 }));
}
