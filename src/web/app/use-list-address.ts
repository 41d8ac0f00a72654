import { useCallback, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router-dom';

/** How long typing rests before the address follows it: browsers limit how often it may change. */
const REST = 200;

/** Kept in the history entry, so that coming back shows as much of the list as before. */
type EntryState = { readonly shown: number };

/**
 * What narrows and orders a list, as the address holds it: words in `q`, which follow the keys at once and the
 * address shortly after, and any other parameter. `shown` counts the steps of the list that are on the page.
 */
export function useListAddress() {
  const { key, search, state } = useLocation();
  const returned = useNavigationType() === NavigationType.Pop || !isEntryState(state);
  const standing = new URLSearchParams(search).get('q') ?? '';
  const [query, setQuery] = useState(standing);
  const [seen, setSeen] = useState(key);
  if (seen !== key) {
    setSeen(key);
    if (returned) setQuery(standing);
  }
  const write = useWrite(search);
  const settle = useCallback(() => write('q', query.trim()), [write, query]);
  useEffect(() => {
    const timer = setTimeout(settle, REST);
    return () => clearTimeout(timer);
  }, [settle]);
  const shown = isEntryState(state) ? state.shown : 1;
  return {
    query,
    setQuery,
    /** Brings the address up to date now. */
    settle,
    param: (name: string) => new URLSearchParams(search).get(name) ?? '',
    setParam: (name: string, value: string) => write(name, value),
    shown,
    showMore: () => write('q', standing, shown + 1),
  };
}

/** Writes one parameter into the address, where it is not what stands there; '' takes it out. */
function useWrite(search: string) {
  const navigate = useNavigate();
  return useCallback(
    (name: string, value: string, shown?: number) => {
      const params = new URLSearchParams(search);
      if ((params.get(name) ?? '') === value && shown === undefined) return;
      if (value) params.set(name, value);
      else params.delete(name);
      const state: EntryState = { shown: shown ?? 1 };
      const to = { search: params.toString() };
      void navigate(to, { replace: true, preventScrollReset: true, state });
    },
    [navigate, search],
  );
}

function isEntryState(state: unknown): state is EntryState {
  return (
    typeof state === 'object' &&
    state !== null &&
    'shown' in state &&
    typeof state.shown === 'number'
  );
}
