import { useState } from 'react';
import { forgetSearches, recentSearches } from '../../data/recent-searches.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import styles from './recent-searches.module.css';
import { QUERY_BOX } from './typed-query.ts';

/** What was searched for on this device; it is forgotten at a touch. */
export function RecentSearches() {
  const words = useSearchWords();
  const [searches, setSearches] = useState(recentSearches);
  if (searches.length === 0) return null;
  const forget = () => {
    forgetSearches();
    setSearches([]);
    document.getElementById(QUERY_BOX)?.focus();
  };
  return (
    <section className={styles.recent}>
      <h2 className={styles.heading}>{words.searches}</h2>
      <ul className={styles.searches}>
        {searches.map((query) => (
          <li key={query}>
            <AppLink to={paths.search(query)}>{query}</AppLink>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.forget} onClick={forget}>
        {words.forget}
      </button>
    </section>
  );
}
