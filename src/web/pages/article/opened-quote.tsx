import { useCallback, useState, type ReactNode } from 'react';
import type { Article } from '../../../core/article/article.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './article-page.module.css';
import { loadLateParts } from './load-late-parts.ts';

/**
 * Opens the details of a quote, or without one the ways to pass the article on. Their code is fetched for the first;
 * where that fails, the page says so and offers to load anew, since some browsers never ask again for code that has
 * failed once.
 */
export function useOpenedQuote(article: Article) {
  const { article: words, failure } = useWords();
  const [sheet, setSheet] = useState<ReactNode>();
  const open = useCallback(
    async (id?: string) => {
      const close = () => setSheet(null);
      const quote = article.quotes.find((one) => one.id === id);
      try {
        const { QuoteSheet, ShareSheet } = await loadLateParts();
        setSheet(
          quote ? (
            <QuoteSheet article={article} quote={quote} onClose={close} />
          ) : (
            <ShareSheet article={article} onClose={close} />
          ),
        );
      } catch {
        setSheet(
          <div className={styles.toast} role="alert">
            <p>{words.sheetFailed}</p>
            <button type="button" onClick={() => location.reload()}>
              {failure.retry}
            </button>
          </div>,
        );
      }
    },
    [article, words, failure],
  );
  return { open, sheet };
}
