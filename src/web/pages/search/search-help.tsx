import { memo } from 'react';
import { useSearchWords } from '../../words/search-words.ts';
import styles from './search-help.module.css';

/** What a query can say beyond plain words. */
export const SearchHelp = memo(function SearchHelp() {
  const { help } = useSearchWords();
  return (
    <details className={styles.help}>
      <summary>{help.title}</summary>
      <dl>
        {help.entries.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{help.keys}</p>
    </details>
  );
});
