import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { Quote } from '../../../core/article/article.ts';
import { isFirstKey } from '../../app/first-place.ts';
import { useFragment } from '../../app/use-fragment.ts';
import { quoteOfFragment } from '../../paths.ts';
import { focusQuote, showQuote } from './reveal-quote.ts';

/** The quote that the address names, and whether the article has it. */
export type QuoteAddress = { readonly quote: string | undefined; readonly isGone: boolean };

/**
 * Shows and focuses the quote that the address names. On the way back the page stands where it was left, so
 * the quote only gets the focus.
 */
export function useQuoteAddress(quotes: readonly Quote[]): QuoteAddress {
  const { key } = useLocation();
  const navigation = useNavigationType();
  const quote = quoteOfFragment(useFragment());
  const isThere = quotes.some(({ id }) => id === quote);
  useEffect(() => {
    if (quote === undefined || !isThere) return;
    const isReturn = navigation === NavigationType.Pop && !isFirstKey(key);
    if (!isReturn) showQuote(quote);
    focusQuote(quote);
  }, [quote, isThere, navigation, key]);
  return { quote, isGone: quote !== undefined && !isThere };
}
