import { useHref } from 'react-router-dom';
import type { Article, Quote } from '../../../core/article/article.ts';
import { paths } from '../../paths.ts';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { formatDate } from '../../words/format-date.ts';
import { useWords } from '../../words/words-context.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import { lastingQuotePath } from './quote-by-words.ts';
import { quoteContext } from './quote-context.ts';
import type { Speaker } from './speakers.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** A quote of an article with its speaker and source, in the reader's language and time zone. */
export function useAttributedQuote(
  article: Article,
  quote: Quote,
  speaker: Speaker | undefined,
): AttributedQuote {
  const words = useWords();
  const timeZone = useTimeZone();
  const said = wholeQuotation(article, quote);
  const base = useAddressBase();
  const path = useHref(base + paths.quote(article.slug, quote.id));
  const lasting = useHref(base + lastingQuotePath(article.slug, quote.id, said.join(' ')));
  const { headline, publisher, datePublished } = article;
  return {
    said,
    context: quoteContext(article, quote),
    speaker: speaker?.name ?? words.article.unnamed,
    role: speaker?.role,
    headline,
    publisher,
    date: datePublished && formatDate(datePublished, 'day', words, timeZone),
    address: new URL(path, location.href).href,
    link: new URL(lasting, location.href).href,
  };
}
