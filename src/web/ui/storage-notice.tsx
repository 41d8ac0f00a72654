import type { StorageFailure } from '../data/storage-error.ts';
import { useWords } from '../words/words-context.ts';
import styles from './storage-notice.module.css';

type Props = { readonly failure: StorageFailure };

/** Says plainly why nothing can be kept on this device. */
export function StorageNotice({ failure }: Props) {
  const { saved } = useWords();
  return (
    <p className={styles.notice} role="alert">
      {failure === 'full' ? saved.full : saved.unavailable}
    </p>
  );
}
