import { languages, type Language } from '../data/preferences.ts';
import { quoteWords, type QuoteWords } from './quote-words.ts';
import { useWords } from './words-context.ts';

/** The words of all that is done with quotes, in the reader's language, with that language. */
export function useQuoteWords(): QuoteWords & { readonly language: Language } {
  const { language: chosen } = useWords();
  const language = languages.find((known) => known === chosen) ?? 'id';
  return { ...quoteWords[language], language };
}
