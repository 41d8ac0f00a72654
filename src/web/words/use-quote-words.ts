import { partOf } from './part-of.ts';
import { quoteWords, type QuoteWords } from './quote-words.ts';
import { useWords } from './words-context.ts';

/** The words of all that is done with quotes, in the reader's language. */
export function useQuoteWords(): QuoteWords {
  return partOf(useWords(), 'quote', quoteWords);
}
