import type { Section } from '../../../core/edition/edition.ts';
import { slugOf } from '../../../core/language/slug.ts';
import { searchTitles, type SearchHit } from '../../../core/search/search-titles.ts';
import type { TitleIndex } from '../../../core/search/title-index.ts';
import type { Search } from './search-address.ts';

/** More answers than anyone pages through: what is counted ends here. */
export const MOST_HITS = 1000;

/** A section and how many answers are in it. */
export type SectionCount = { readonly section: Section; readonly count: number };

/** The answers, and how they spread over the sections before one is chosen. */
export type Found = {
  readonly hits: readonly SearchHit[];
  readonly everySection: number;
  readonly sections: readonly SectionCount[];
};

/** Asks the index; the sections that have no answer are left out, but for the chosen one. */
export function findHits(index: TitleIndex, search: Search, sections: readonly Section[]): Found {
  const { query, section: chosen, from, to } = search;
  const dates = { ...(from && { from }), ...(to && { to }) };
  const all = searchTitles(index, query, { limit: MOST_HITS, ...dates });
  const counts = new Map<string, number>();
  for (const { articleSection = '' } of all) {
    const slug = slugOf(articleSection);
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return {
    hits: chosen ? all.filter((hit) => slugOf(hit.articleSection ?? '') === chosen) : all,
    everySection: all.length,
    sections: sections
      .map((section) => ({ section, count: counts.get(section.slug) ?? 0 }))
      .filter(({ section, count }) => count > 0 || section.slug === chosen),
  };
}

/** The query without one of its words, where that has answers: what to try when all of them have none. */
export function shorterQueries(index: TitleIndex, query: string): string[] {
  const words = query.trim().split(/\s+/);
  if (words.length < 2 || words.length > 8) return [];
  const shorter = words.map((_, left) => words.filter((_word, at) => at !== left).join(' '));
  return [...new Set(shorter)].filter(
    (tried) => searchTitles(index, tried, { limit: 1 }).length > 0,
  );
}
