import type { Answer } from '../../../core/search/search-backend.ts';
import { OFFLINE } from '../../data/search-files.ts';
import { useSearchWords } from '../../words/search-words.ts';
import styles from './search-notices.module.css';

type Props = {
  readonly notices: Answer['notices'];
  /** Nothing at all could be searched. */
  readonly isNothing: boolean;
  readonly onRetry: () => void;
};

/** Says what was not searched since it could not be had, and tries again. */
export function SearchNotices({ notices, isNothing, onRetry }: Props) {
  const words = useSearchWords();
  const [first] = notices;
  if (!first) return null;
  const isOffline = notices.some(({ reason }) => reason === OFFLINE);
  const what = isOffline ? words.offline : words.damaged(first.path);
  return (
    <div className={styles.notice}>
      <p role="alert">{isNothing ? `${words.nothingHere} ${what}` : what}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
