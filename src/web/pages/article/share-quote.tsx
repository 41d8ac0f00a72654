import { quoteAsText, type AttributedQuote } from './attributed-quote.ts';
import styles from './quote-sheet.module.css';
import { useQuoteWords } from '../../words/use-quote-words.ts';

/** Hands a quote to the device's own way of sharing; where there is none, it is not offered. */
export function ShareQuote({ quote }: { readonly quote: AttributedQuote }) {
  const words = useQuoteWords();
  if (!('share' in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share({ title: quote.headline, text: quoteAsText(quote) });
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
