import { useState } from 'react';
import { useSearchWords } from '../../words/search-words.ts';
import type { Search } from './search-address.ts';
import styles from './search-filters.module.css';
import { yearOf } from './year-filter.tsx';

type Props = {
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

/**
 * The first and the last day of what is searched. It stands open where they narrow the results and no year says so;
 * else it is drawn once it is opened, since a browser takes long to make fields for dates.
 */
export function DayFilter({ search, onChange }: Props) {
  const words = useSearchWords();
  const [isOpen, setOpen] = useState(false);
  const isNarrowing = search.from + search.to !== '' && yearOf(search) === '';
  return (
    <details
      className={styles.dates}
      open={isOpen || isNarrowing}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.dates}</summary>
      {isOpen || isNarrowing ? (
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

/** By keyboard a year comes digit by digit, and 2 is one too: it is waited for until it is one that news can be from. */
function Day({ label, value, onChange }: DayProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  return (
    <label className={styles.filter}>
      {label}
      <input
        type="date"
        max="9999-12-31"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (!target.value.startsWith('0')) onChange(target.value);
        }}
      />
    </label>
  );
}
