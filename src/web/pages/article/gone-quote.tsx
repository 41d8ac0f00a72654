import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import type { Article } from '../../../core/article/article.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';
import styles from './gone-quote.module.css';
import { quoteByWords } from './quote-by-words.ts';
import { focusQuote, showQuote } from './reveal-quote.ts';

type Props = {
  readonly article: Article;
  /** Told which quote stands in for the one that is gone. */
  readonly onNearest: (quote: string | undefined) => void;
};

/** Says that the quote of the address is not there any longer, and leads to the one that its words are closest to. */
export function GoneQuote({ article, onNearest }: Props) {
  const { gone: words } = useQuoteWords();
  const nearest = quoteByWords(article, useLocation().search);
  useEffect(() => {
    onNearest(nearest);
    if (nearest === undefined) return;
    showQuote(nearest);
    focusQuote(nearest);
  }, [nearest, onNearest]);
  return (
    <p className={styles.notice} role="alert">
      {nearest === undefined ? words.gone : words.changed}
    </p>
  );
}
