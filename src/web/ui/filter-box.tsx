import styles from './filter-box.module.css';
import { SearchIcon } from './search-icon.tsx';

type Props = {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** Called when typing is over. */
  readonly onSettle: () => void;
};

/** A box whose words narrow the list below it. */
export function FilterBox({ label, query, onChange, onSettle }: Props) {
  return (
    <form
      className={styles.box}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSettle();
      }}
    >
      <SearchIcon />
      <input
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onSettle}
      />
    </form>
  );
}
