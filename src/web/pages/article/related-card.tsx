import type { RelatedLink } from '../../../core/article/article.ts';
import type { Summary } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './related-card.module.css';

type Props = {
  readonly link: RelatedLink;
  /** It leads to the article that it stands in. */
  readonly isSelf: boolean;
  /** What is known of the article that it leads to. */
  readonly summary: Summary | undefined;
};

/** An editor's link inside the text: quiet, under the source's own label. */
export function RelatedCard({ link, isSelf, summary }: Props) {
  return (
    <div className={styles.card}>
      {link.label ? <p className={styles.label}>{link.label}</p> : null}
      <p className={styles.headline}>
        <Headline link={link} isSelf={isSelf} />
      </p>
      {summary && !isSelf ? <Known summary={summary} /> : null}
    </div>
  );
}

function Headline({ link: { headline, slug, url }, isSelf }: Omit<Props, 'summary'>) {
  if (isSelf) return headline;
  if (slug !== undefined) return <AppLink to={paths.article(slug)}>{headline}</AppLink>;
  if (url === undefined) return headline;
  return (
    <a href={url} rel="noopener noreferrer">
      {headline} <span aria-hidden="true">↗</span>
    </a>
  );
}

function Known({ summary: { datePublished, quotes } }: { readonly summary: Summary }) {
  const { language, count } = useWords();
  return (
    <p className={styles.known} lang={language}>
      {datePublished ? <NewsTime date={datePublished} format="day" /> : null}
      {quotes > 0 ? <span>{count.quotes(quotes)}</span> : null}
    </p>
  );
}
