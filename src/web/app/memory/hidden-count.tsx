import { useMuteWords } from '../../words/mute-words.ts';
import type { HiddenStories } from '../../ui/hidden-stories.ts';
import styles from './hidden-count.module.css';

/** How many stories of the list below are muted, with the one click that shows them; in space that is there anyway. */
export function HiddenCount({ hidden }: { readonly hidden: HiddenStories }) {
  const words = useMuteWords();
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
