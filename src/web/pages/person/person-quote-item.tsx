import type { PersonQuote } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import styles from './person-quote-item.module.css';
import { QuoteInSentence } from './quote-in-sentence.tsx';

type Props = { readonly quote: PersonQuote; readonly query: string };

/** One quote in its sentence, and where it was said. */
export function PersonQuoteItem({ quote, query }: Props) {
  const { slug, id, headline, inLanguage, datePublished } = quote;
  return (
    <li className={styles.item}>
      <p className={styles.sentence} lang={inLanguage}>
        <QuoteInSentence quote={quote} query={query} />
      </p>
      <p className={styles.source}>
        <AppLink to={paths.quote(slug, id)} lang={inLanguage}>
          {headline}
        </AppLink>
        {datePublished ? <NewsTime date={datePublished} format="day" /> : null}
      </p>
    </li>
  );
}
