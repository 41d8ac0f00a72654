import { useWords } from '../../words/words-context.ts';
import type { Found } from './find-hits.ts';
import type { Search } from './search-address.ts';
import styles from './search-filters.module.css';

type Props = {
  readonly search: Search;
  readonly found: Found;
  readonly onChange: (part: Partial<Search>) => void;
};

/** What narrows the answers: a section, with how many it has, and the days. */
export function SearchFilters({ search, found, onChange }: Props) {
  const { search: words } = useWords();
  return (
    <div className={styles.filters}>
      <label className={styles.filter}>
        <span className="visually-hidden">{words.section}</span>
        <select
          value={search.section}
          onChange={(event) => onChange({ section: event.target.value })}
        >
          <option value="">{`${words.everySection} (${found.everySection})`}</option>
          {found.sections.map(({ section, count }) => (
            <option key={section.slug} value={section.slug}>
              {`${section.name} (${count})`}
            </option>
          ))}
        </select>
      </label>
      <details className={styles.dates} open={search.from !== '' || search.to !== ''}>
        <summary>{words.dates}</summary>
        <div className={styles.days}>
          <Day label={words.from} value={search.from} onChange={(from) => onChange({ from })} />
          <Day label={words.to} value={search.to} onChange={(to) => onChange({ to })} />
        </div>
      </details>
    </div>
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
