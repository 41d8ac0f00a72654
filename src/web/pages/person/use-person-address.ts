import { useDeferredValue } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useListAddress } from '../../app/use-list-address.ts';
import type { Side } from './compared-quotes.ts';
import type { PeriodUnit } from './periods.ts';
import type { QuoteFilter } from './select-quotes.ts';

/** What may be changed in the address, and the name that it has there. */
const PARAMETERS = [
  ['query', 'q'],
  ['year', 'year'],
  ['month', 'month'],
  ['section', 'section'],
  ['past', 'then'],
  ['present', 'now'],
] as const satisfies readonly (readonly ['query' | 'section' | PeriodUnit | Side, string])[];

/** What stands in the address from now on; '' takes it out. */
type Changes = Readonly<Partial<Record<(typeof PARAMETERS)[number][0], string>>>;

/** What of a person is shown, as the address holds it: the filter, and the two quotes that are compared. */
export function usePersonAddress() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const { query, setQuery, settle, param, shown, showMore } = useListAddress();
  const filter: QuoteFilter = {
    query: useDeferredValue(query),
    period: param('month') || param('year'),
    section: param('section'),
  };
  const write = (changes: Changes, replace: boolean) => {
    const params = new URLSearchParams(search);
    const all: Changes = { query: query.trim(), ...changes };
    for (const [name, parameter] of PARAMETERS) {
      const value = all[name];
      if (value) params.set(parameter, value);
      else if (value === '') params.delete(parameter);
    }
    const state = { shown: 1 };
    void navigate({ search: params.toString() }, { replace, preventScrollReset: true, state });
  };
  return {
    query,
    setQuery,
    settle,
    filter,
    shown,
    showMore,
    compared: { past: param('then'), present: param('now') },
    /** Changes several parameters at once, in the same entry of the history. */
    change: (changes: Changes) => write(changes, true),
    /** Likewise in a new entry, so that going back undoes it. */
    open: (changes: Changes) => write(changes, false),
    clearFilter: () => {
      setQuery('');
      write({ query: '', year: '', month: '', section: '' }, true);
    },
  };
}

/** What `usePersonAddress` gives. */
export type PersonAddress = ReturnType<typeof usePersonAddress>;
