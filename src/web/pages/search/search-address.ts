/** What is searched for, as the address holds it; '' where nothing is asked. */
export type Search = {
  readonly query: string;
  /** A section's slug. */
  readonly section: string;
  /** Days, `2025-05-14`. */
  readonly from: string;
  readonly to: string;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the part of the address after `?`. */
export function readSearch(address: string): Search {
  const params = new URLSearchParams(address);
  const day = (name: string) => {
    const value = params.get(name) ?? '';
    return DAY.test(value) ? value : '';
  };
  return {
    query: params.get('q') ?? '',
    section: params.get('section') ?? '',
    from: day('from'),
    to: day('to'),
  };
}

/** The part of the address after `?`, without what is not asked. */
export function writeSearch({ query, section, from, to }: Search): string {
  const params = new URLSearchParams();
  const trimmed = query.trim();
  if (trimmed) params.set('q', trimmed);
  if (trimmed && section) params.set('section', section);
  if (trimmed && from) params.set('from', from);
  if (trimmed && to) params.set('to', to);
  return params.toString();
}
