import { useQuoteWords } from '../../words/use-quote-words.ts';
import styles from './quote-sheet.module.css';

type Props = { readonly title: string; readonly text: string; readonly url?: string };

/** Hands something to the device's own way of sharing; where there is none, it is not offered. */
export function ShareButton({ title, text, url }: Props) {
  const words = useQuoteWords();
  if (!('share' in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share({ title, text, ...(url !== undefined && { url }) });
    } catch {
      // The reader closed the device's own dialog: nothing was asked of us.
    }
  };
  return (
    <button type="button" className={styles.action} onClick={() => void share()}>
      {words.share}
    </button>
  );
}
