import type { KeyboardEvent, RefObject } from 'react';
import { SearchIcon } from '../../ui/search-icon.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import { focusHit } from './focus-hit.ts';
import styles from './search-box.module.css';
import { QUERY_BOX } from './typed-query.ts';

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Called when a search may be near. */
  readonly onFocus: () => void;
  /** Called when typing is over. */
  readonly onSettle: () => void;
  /** Called when the search is asked for by Enter. */
  readonly onSubmit: () => void;
};

/** The box that is typed in. Enter and the down arrow go to the first result; Escape empties it, then leaves it. */
export function SearchBox(props: Props) {
  const { input, label, query, onChange, onFocus, onSettle, onSubmit } = props;
  const { clear: clearLabel } = useSearchWords();
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
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
        onSubmit();
        focusHit(0);
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
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onSettle}
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
