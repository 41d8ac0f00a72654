import { useState } from 'react';
import { useSearchWords } from '../../words/search-words.ts';
import type { Search } from './search-address.ts';
import styles from './search-filters.module.css';

type Props = {
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

/** The first and the last day of what is searched; drawn once it is opened, since a browser takes long to make fields for dates. */
export function DayFilter({ search, onChange }: Props) {
  const words = useSearchWords();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={styles.dates} onToggle={() => setWasOpened(true)}>
      <summary>{words.dates}</summary>
      {wasOpened ? (
        <div className={styles.days}>
          <Day label={words.from} value={search.from} onChange={(from) => onChange({ from })} />
          <Day label={words.to} value={search.to} onChange={(to) => onChange({ to })} />
        </div>
      ) : null}
    </details>
  );
}

type DayProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
};

function Day({ label, value, onChange }: DayProps) {
  return (
    <label className={styles.filter}>
      {label}
      <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
