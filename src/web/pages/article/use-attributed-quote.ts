import { useHref } from 'react-router-dom';
import type { Article, Quote } from '../../../core/article/article.ts';
import { paths } from '../../paths.ts';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { formatDate } from '../../words/format-date.ts';
import { useWords } from '../../words/words-context.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import { quoteContext } from './quote-context.ts';
import type { Speaker } from './speakers.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** A quote of an article with its speaker and source, in the reader's language and time zone. */
export function useAttributedQuote(
  article: Article,
  quote: Quote,
  speaker: Speaker | undefined,
): AttributedQuote {
  const { article: words, locale } = useWords();
  const timeZone = useTimeZone();
  const path = useAddressBase() + paths.quote(article.slug, quote.id);
  const address = new URL(useHref(path), location.href).href;
  const { headline, publisher, datePublished } = article;
  return {
    said: wholeQuotation(article, quote),
    context: quoteContext(article, quote),
    speaker: speaker?.name ?? words.unnamed,
    role: speaker?.role,
    headline,
    publisher,
    date: datePublished && formatDate(datePublished, 'day', locale, timeZone),
    address,
  };
}
