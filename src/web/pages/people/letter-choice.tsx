import { usePersonWords } from '../../words/person-words.ts';
import styles from './letter-choice.module.css';
import type { Letter } from './letters.ts';

type Props = {
  readonly letters: readonly Letter[];
  /** The letter that the list begins at; '' for its beginning. */
  readonly chosen: string;
  readonly onChoose: (letter: string) => void;
};

/** Letters that the list can begin at; the chosen one leads back to its beginning. */
export function LetterChoice({ letters, chosen, onChoose }: Props) {
  const { people: words } = usePersonWords();
  return (
    <div className={styles.letters} role="group" aria-label={words.letters}>
      {letters.map(({ letter, count }) => (
        <button
          key={letter}
          type="button"
          aria-label={words.startAt(letter, count)}
          aria-pressed={letter === chosen}
          onClick={() => onChoose(letter === chosen ? '' : letter)}
        >
          {letter}
        </button>
      ))}
    </div>
  );
}
