import { useState, type ReactNode } from 'react';
import type { Article, Quote } from '../../../core/article/article.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './article-page.module.css';
import { loadLateParts } from './load-late-parts.ts';
import type { QuoteSheet } from './quote-sheet.tsx';

/** A quote whose details are shown, with the code that shows them. */
type Opened = { readonly quote: Quote; readonly Sheet: typeof QuoteSheet };

/**
 * Opens the details of a quote. Their code is fetched for the first one; where that fails, the page says so and
 * offers to load anew, since some browsers never ask again for code that has failed once.
 */
export function useOpenedQuote(article: Article) {
  const { article: words, failure } = useWords();
  const [opened, setOpened] = useState<Opened | 'failed'>();
  const open = async (id: string) => {
    const quote = article.quotes.find((one) => one.id === id);
    try {
      const { QuoteSheet: Sheet } = await loadLateParts();
      if (quote) setOpened({ quote, Sheet });
    } catch {
      setOpened('failed');
    }
  };
  const sheet = (): ReactNode => {
    if (!opened) return null;
    if (opened === 'failed') {
      return (
        <div className={styles.toast} role="alert">
          <p>{words.sheetFailed}</p>
          <button type="button" onClick={() => location.reload()}>
            {failure.retry}
          </button>
        </div>
      );
    }
    const { quote, Sheet } = opened;
    return <Sheet article={article} quote={quote} onClose={() => setOpened(undefined)} />;
  };
  return { open, sheet };
}
