import { parseDate } from '../../../core/article/date.ts';
import type { SearchCollection, SearchRequest } from '../../../core/search/search-backend.ts';

/** What is searched for, as the address holds it; '' where nothing is asked. */
export type Search = {
  readonly in: SearchCollection;
  readonly query: string;
  /** A section's slug. */
  readonly section: string;
  /** A person's id. */
  readonly person: string;
  /** Days, `2025-05-14`. */
  readonly from: string;
  readonly to: string;
};

/** What takes all that narrows a search away. */
export const noFilters = { section: '', person: '', from: '', to: '' } as const;

/** Reads the part of the address after `?`. */
export function readSearch(address: string): Search {
  const params = new URLSearchParams(address);
  const day = (name: string) => {
    const value = params.get(name) ?? '';
    return parseDate(value)?.kind === 'day' ? value : '';
  };
  return {
    in: params.get('in') === 'quotes' ? 'quotes' : 'headlines',
    query: params.get('q') ?? '',
    section: params.get('section') ?? '',
    person: params.get('person') ?? '',
    from: day('from'),
    to: day('to'),
  };
}

/** The part of the address after `?`, without what is not asked. */
export function writeSearch({ in: collection, query, section, person, from, to }: Search): string {
  const params = new URLSearchParams();
  const trimmed = query.trim();
  if (trimmed) params.set('q', trimmed);
  if (collection === 'quotes') params.set('in', collection);
  if (trimmed && section) params.set('section', section);
  if (person) params.set('person', person);
  if (trimmed && from) params.set('from', from);
  if (trimmed && to) params.set('to', to);
  return params.toString();
}

/** Whether anything but words narrows a search. */
export function isFiltered({ section, person, from, to }: Search): boolean {
  return [section, person, from, to].some((value) => value !== '');
}

/** A search as a backend is asked for it. */
export function requestOf(
  { in: collection, query, ...fields }: Search,
  limit: number,
): SearchRequest {
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return { in: collection, query: query.trimStart(), limit, ...Object.fromEntries(given) };
}
