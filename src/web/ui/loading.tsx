import { useWords } from '../words/words-context.ts';
import styles from './loading.module.css';

/** Holds the place of what is on its way, and says so only when that takes a while. */
export function Loading() {
  const { list } = useWords();
  return (
    <p className={styles.loading} data-loading="">
      {list.loading}
    </p>
  );
}
