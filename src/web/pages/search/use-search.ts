import { useCallback, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { readSearch, writeSearch, type Search } from './search-address.ts';

/** How long typing rests before the address follows it: browsers limit how often it may change. */
const REST = 200;

/** How many results a page of them has. */
const PAGE = 20;

/** Kept in the history entry, so that coming back shows as many results as before. */
type EntryState = { readonly results: number };

/**
 * What is searched for. It follows the keys at once and the address shortly after; the first words are a new
 * entry of the history, what follows replaces it. Back, forward and links set it.
 */
export function useSearch() {
  const location = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  const linked = !back && !isEntryState(location.state);
  const [search, setSearch] = useState(() => readSearch(location.search));
  const [seen, setSeen] = useState(location.key);
  if (seen !== location.key) {
    setSeen(location.key);
    if (back || linked) setSearch(readSearch(location.search));
  }
  const results = isEntryState(location.state) ? location.state.results : PAGE;
  const write = useWrite(writeSearch(readSearch(location.search)));
  useEffect(() => {
    const timer = setTimeout(() => write(search), REST);
    return () => clearTimeout(timer);
  }, [search, write]);
  return {
    search,
    /** Differs for every link that leads here; undefined when one came otherwise. */
    arrival: linked ? location.key : undefined,
    change: (part: Partial<Search>) => setSearch((before) => ({ ...before, ...part })),
    /** Brings the address up to date now. */
    settle: () => write(search),
    results,
    showMore: () => write(search, results + PAGE),
  };
}

/** Writes a search into the address, where it is not what stands there. */
function useWrite(standing: string) {
  const navigate = useNavigate();
  return useCallback(
    (search: Search, results?: number) => {
      const address = writeSearch(search);
      if (address === standing && results === undefined) return;
      const state: EntryState = { results: results ?? PAGE };
      void navigate(
        { search: address },
        { replace: standing !== '', preventScrollReset: true, state },
      );
    },
    [navigate, standing],
  );
}

function isEntryState(state: unknown): state is EntryState {
  return (
    typeof state === 'object' &&
    state !== null &&
    'results' in state &&
    typeof state.results === 'number'
  );
}
