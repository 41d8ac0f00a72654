import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { readSearch, writeSearch, type Search } from './search-address.ts';

/** How long typing rests before the address follows it: browsers limit how often it may change. */
const REST = 200;

/** How many results a page of them has. */
const PAGE = 20;

/** Kept in the history entry, so that coming back shows as many results as before. */
type EntryState = { readonly results: number };

/** Words that stand in the box by no key: of the address, of a suggestion; another object each time. */
export type GivenQuery = { readonly query: string };

/**
 * What is searched for. Words follow the keys at once and the address shortly after: the first are a new entry of
 * the history, what follows replaces it. Every filter is a new entry. Back, forward and links set it all.
 */
export function useSearch() {
  const location = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  const linked = !back && !isEntryState(location.state);
  const [search, setSearch] = useState(() => readSearch(location.search));
  const [given, setGiven] = useState(search);
  const [seen, setSeen] = useState(location.key);
  if (seen !== location.key) {
    setSeen(location.key);
    if (back || linked) {
      const asked = readSearch(location.search);
      setSearch(asked);
      setGiven(asked);
    }
  }
  /** What was asked for last, ahead of what the page shows. */
  const latest = useRef(given);
  useLayoutEffect(() => {
    latest.current = given;
  }, [given]);
  const ask = (part: Partial<Search>) => (latest.current = { ...latest.current, ...part });
  const results = isEntryState(location.state) ? location.state.results : PAGE;
  const write = useWrite(location.search);
  useEffect(() => {
    const timer = setTimeout(() => write(search, PAGE), REST);
    return () => clearTimeout(timer);
  }, [search, write]);
  return {
    search,
    given,
    /** Differs for every link that leads here; undefined when one came otherwise. */
    arrival: linked ? location.key : undefined,
    /** The box shows a key by itself, and the rest of the page follows when it can. */
    type: (query: string) => {
      const next = ask({ query });
      startTransition(() => setSearch(next));
    },
    change: (part: Partial<Search>) => {
      const next = ask(part);
      setSearch(next);
      if (part.query !== undefined) setGiven(next);
      write(next, PAGE, 'push');
    },
    /** Brings the address up to date with what is typed, now. */
    settle: (query: string) => write({ ...latest.current, query }, PAGE),
    results,
    showMore: () => write(search, results + PAGE),
  };
}

/** Writes a search into the address, where it is not what stands there. */
function useWrite(address: string) {
  const navigate = useNavigate();
  const standing = readSearch(address);
  const former = writeSearch(standing);
  const isBegun = standing.query !== '';
  return useCallback(
    (search: Search, results: number, entry?: 'push') => {
      const now = writeSearch(search);
      if (now === former && results === PAGE) return;
      const state: EntryState = { results };
      const replace = entry !== 'push' && (isBegun || search.query.trim() === '');
      void navigate({ search: now }, { replace, preventScrollReset: true, state });
    },
    [navigate, former, isBegun],
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
