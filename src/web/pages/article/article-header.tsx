import { memo } from 'react';
import { dayOf } from '../../../core/article/date.ts';
import type { Article } from '../../../core/article/article.ts';
import type { Summary } from '../../../core/edition/edition.ts';
import { sectionSlug } from '../../../core/edition/section-slug.ts';
import { paths } from '../../paths.ts';
import { useAddressBase } from '../../ui/address-base-context.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './article-header.module.css';
import { SaveButton } from './save-button.tsx';

type Props = { readonly summary: Summary; readonly article: Article | undefined };

/**
 * The head of an article: from its summary first, then from the article itself. Out of sight it has no heading, so that
 * a page never has two of the first level.
 */
export function ArticleHeader({
  summary,
  article,
  isAhead,
}: Props & { readonly isAhead: boolean }) {
  const { headline, inLanguage } = article ?? summary;
  const standfirst = article ? article.description : wholeDescription(summary);
  return (
    <header className={styles.header}>
      <Kicker summary={summary} />
      {isAhead ? null : (
        <h1 tabIndex={-1} lang={inLanguage}>
          {headline}
        </h1>
      )}
      {article?.alternativeHeadline ? (
        <p className={styles.alternative} lang={inLanguage}>
          {article.alternativeHeadline}
        </p>
      ) : null}
      {standfirst ? (
        <p className={styles.standfirst} lang={inLanguage}>
          {standfirst}
        </p>
      ) : null}
      <Byline summary={summary} article={article} />
    </header>
  );
}

const Kicker = memo(function Kicker({ summary }: Pick<Props, 'summary'>) {
  const section = sectionSlug(summary);
  if (section === undefined) return null;
  return (
    <p className={styles.kicker}>
      <AppLink to={paths.section(section)}>{summary.articleSection}</AppLink>
    </p>
  );
});

/** The publisher's place is kept while only the list's summary is here, so that nothing moves. */
const Byline = memo(function Byline({ summary, article }: Props) {
  const { count } = useWords();
  const isOfEdition = useAddressBase() === '';
  const quotes = article?.quotes.length ?? summary.quotes;
  const speakers = new Set(article?.quotes.flatMap(({ speaker }) => speaker ?? [])).size;
  return (
    <div className={styles.byline}>
      <div className={styles.facts}>
        <ul className={styles.row}>
          {article?.publisher ? <li>{article.publisher}</li> : null}
          {article ? null : <li className={styles.place} aria-hidden="true" />}
          <Published summary={summary} />
        </ul>
        <ul className={styles.row}>
          {summary.minutes > 0 ? <li>{count.minutes(summary.minutes)}</li> : null}
          {quotes > 0 ? (
            <li>
              {count.quotes(quotes)}
              {speakers > 0 ? `, ${count.people(speakers)}` : ''}
            </li>
          ) : null}
          <Updated article={article} />
        </ul>
      </div>
      {isOfEdition ? <SaveButton summary={summary} /> : null}
    </div>
  );
});

function Published({ summary: { datePublished, dateImported } }: Pick<Props, 'summary'>) {
  const { article: words } = useWords();
  if (datePublished) {
    return (
      <li>
        <NewsTime date={datePublished} format="full" />
      </li>
    );
  }
  return (
    <>
      <li>{words.undated}</li>
      <li>
        {words.imported} <NewsTime date={dateImported} format="day" />
      </li>
    </>
  );
}

/** When the article was changed; on the day of its publication the time says enough. */
function Updated({ article }: Pick<Props, 'article'>) {
  const { article: words } = useWords();
  const timeZone = useTimeZone();
  const { dateModified: date, datePublished } = article ?? {};
  if (!date || date === datePublished) return null;
  const isSameDay = datePublished && dayOf(date, timeZone) === dayOf(datePublished, timeZone);
  return (
    <li>
      {words.updated} <NewsTime date={date} format={isSameDay ? 'time' : 'full'} />
    </li>
  );
}

/** A list cuts a long description, or the first paragraph where there is none: those are not the standfirst. */
function wholeDescription({ description }: Summary): string | undefined {
  return description?.endsWith('…') ? undefined : description;
}
