import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './choice-row.module.css';
import type { FrequentWord } from './frequent-words.ts';

type Props = {
  readonly words: readonly FrequentWord[];
  /** The search as it stands. */
  readonly query: string;
  readonly onChoose: (query: string) => void;
};

/** What the person often says: each word searches for itself, and once more ends that search. */
export function SpokenWords({ words: spoken, query, onChoose }: Props) {
  const { person: words } = usePersonWords();
  const { count } = useWords();
  return (
    <div className={styles.row} role="group" aria-labelledby="spoken-words">
      <p id="spoken-words">{words.spoken}</p>
      <div className={styles.choices}>
        {spoken.map(({ word, inLanguage, count: quotes }) => (
          <button
            key={word}
            type="button"
            className={styles.choice}
            lang={inLanguage}
            aria-label={words.withQuotes(word, count.quotes(quotes))}
            aria-pressed={word === query.trim()}
            onClick={() => onChoose(word === query.trim() ? '' : word)}
          >
            {word} <span className={styles.count}>{quotes}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
