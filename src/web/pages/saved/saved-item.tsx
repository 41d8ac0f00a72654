import type { SavedArticle } from '../../data/saved.ts';
import { StoryItem } from '../../ui/story-item.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './saved-item.module.css';

type Props = {
  readonly saved: SavedArticle;
  readonly isRemoved: boolean;
  readonly onKeep: (keep: boolean) => void;
};

/** A saved article with the button that removes it, and then brings it back: the same, so the focus stays. */
export function SavedItem({ saved: { summary }, isRemoved, onKeep }: Props) {
  const { saved: words } = useWords();
  const name = isRemoved ? words.undoOf(summary.headline) : words.removeOf(summary.headline);
  return (
    <li className={isRemoved ? styles.removed : styles.item}>
      <div className={styles.story}>
        <StoryItem summary={summary} heading="h2" date="day" />
      </div>
      <button
        type="button"
        className={styles.button}
        aria-label={name}
        onClick={() => onKeep(isRemoved)}
      >
        {isRemoved ? words.undo : words.remove}
      </button>
    </li>
  );
}
