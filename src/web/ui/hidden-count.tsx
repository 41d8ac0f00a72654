import { useMuteWords } from '../words/mute-words.ts';
import type { HiddenStories } from './hidden-stories.ts';
import styles from './hidden-count.module.css';

type Props = { readonly hidden: HiddenStories | undefined };

/** How many stories of the list below are muted, with the one click that shows them; in space that is there anyway. */
export function HiddenCount({ hidden }: Props) {
  const words = useMuteWords();
  if (!hidden || hidden.count === 0) return null;
  const { count, isAllShown, showAll } = hidden;
  return (
    <p className={styles.place}>
      <span className={styles.line}>
        {words.hidden(count)}
        <button type="button" onClick={() => showAll(!isAllShown)}>
          {isAllShown ? words.hideAgain : words.show}
        </button>
      </span>
    </p>
  );
}
