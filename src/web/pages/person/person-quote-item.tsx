import type { PersonQuote } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { QuotedText } from '../../ui/quoted-text.tsx';
import styles from './person-quote-item.module.css';

/** One quote in its sentence, and where it was said. */
export function PersonQuoteItem({ quote }: { readonly quote: PersonQuote }) {
  const { slug, id, headline, inLanguage, sentence, datePublished } = quote;
  return (
    <li className={styles.item}>
      <p className={styles.sentence} lang={inLanguage}>
        <QuotedText text={{ text: sentence }} quotes={[{ ...quote, hue: 'hue-1' }]} />
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
