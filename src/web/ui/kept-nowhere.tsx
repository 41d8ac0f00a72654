import type { StorageFailure } from '../data/storage-error.ts';
import { useDeviceWords } from '../words/device-words.ts';
import styles from './storage-notice.module.css';

type Props = { readonly failure: StorageFailure | undefined };

/** Says that what a page shows is kept by the page alone, and why. */
export function KeptNowhere({ failure }: Props) {
  const words = useDeviceWords();
  if (!failure) return null;
  return (
    <p className={styles.notice} role="alert">
      {words[failure]}
    </p>
  );
}
