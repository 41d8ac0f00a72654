import { useState, type KeyboardEvent, type RefObject } from 'react';
import { SearchIcon } from '../../ui/search-icon.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import { awaitFirstHit, focusHit } from './focus-hit.ts';
import styles from './search-box.module.css';
import { QUERY_BOX } from './typed-query.ts';
import type { GivenQuery } from './use-search.ts';

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** What the box shows from when it is given until a key is pressed. */
  readonly given: GivenQuery;
  readonly onChange: (query: string) => void;
  /** Called when a search may be near. */
  readonly onFocus: () => void;
  /** Called when typing is over. */
  readonly onSettle: (query: string) => void;
  /** Called when the search is asked for by Enter. */
  readonly onSubmit: (query: string) => void;
};

/** The box that is typed in. Enter and the down arrow go to the first result; Escape empties it, then leaves it. */
export function SearchBox(props: Props) {
  const { input, label, given, onChange, onFocus, onSettle, onSubmit } = props;
  const { clear: clearLabel } = useSearchWords();
  const [query, setQuery] = useQueryText(given);
  const type = (typed: string) => {
    setQuery(typed);
    awaitFirstHit(undefined);
    onChange(typed);
  };
  const clear = () => {
    type('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of an input method choose among what it offers.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') focusHit(0);
    else if (event.key !== 'Escape') return;
    else if (query !== '') clear();
    else input.current?.blur();
    event.preventDefault();
  };
  return (
    <form
      className={styles.box}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(query);
        awaitFirstHit(query);
      }}
    >
      <label className="visually-hidden" htmlFor={QUERY_BOX}>
        {label}
      </label>
      <SearchIcon />
      <input
        ref={input}
        id={QUERY_BOX}
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={label}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={onFocus}
        onBlur={() => onSettle(query)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? null : (
        <button type="button" className={styles.clear} onClick={clear} aria-label={clearLabel}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </form>
  );
}

/** What the box shows; keys change it at once, ahead of the page. */
function useQueryText(given: GivenQuery) {
  const [query, setQuery] = useState(given.query);
  const [seen, setSeen] = useState(given);
  if (seen !== given) {
    setSeen(given);
    setQuery(given.query);
  }
  return [query, setQuery] as const;
}
