import type { KeyboardEvent, RefObject } from 'react';
import { SearchIcon } from '../../ui/search-icon.tsx';
import { useWords } from '../../words/words-context.ts';
import { focusHit } from './focus-hit.ts';
import styles from './search-box.module.css';

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Called when typing is over. */
  readonly onSettle: () => void;
};

/** The box that is typed in. Enter and the down arrow go to the first answer, Escape empties it. */
export function SearchBox({ input, query, onChange, onSettle }: Props) {
  const { search } = useWords();
  const clear = () => {
    onChange('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') clear();
    else if (event.key === 'ArrowDown') focusHit(0);
    else return;
    event.preventDefault();
  };
  return (
    <form
      className={styles.box}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSettle();
        focusHit(0);
      }}
    >
      <label className="visually-hidden" htmlFor="search-query">
        {search.label}
      </label>
      <SearchIcon />
      <input
        ref={input}
        id="search-query"
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={search.label}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onSettle}
        onKeyDown={onKeyDown}
      />
      {query === '' ? null : (
        <button type="button" className={styles.clear} onClick={clear} aria-label={search.clear}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </form>
  );
}
