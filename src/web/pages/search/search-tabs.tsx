import type { SearchCollection } from '../../../core/search/search-backend.ts';
import { useSearchWords } from '../../words/search-words.ts';
import type { Search } from './search-address.ts';
import styles from './search-tabs.module.css';

type Props = {
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

const collections: readonly SearchCollection[] = ['headlines', 'quotes'];

/** The choice between headlines and the words of quotes. */
export function SearchTabs({ search, onChange }: Props) {
  const words = useSearchWords();
  return (
    <fieldset className={styles.tabs}>
      <legend className="visually-hidden">{words.tabs}</legend>
      {collections.map((collection) => (
        <label key={collection}>
          <input
            type="radio"
            name="search-in"
            checked={search.in === collection}
            onChange={() => onChange({ in: collection })}
          />
          {words.tab[collection]}
        </label>
      ))}
    </fieldset>
  );
}
