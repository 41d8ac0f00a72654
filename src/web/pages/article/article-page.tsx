import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useContext } from 'react';
import { useLocation } from 'react-router-dom';
import { summarizeArticle } from '../../../core/edition/summarize-article.ts';
import { LateContext } from '../../app/late-context.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { articleQuery, editionQuery, knownSummary } from '../../data/queries.ts';
import { useWords } from '../../words/words-context.ts';
import { ArticleFigure } from './article-figure.tsx';
import { ArticleHeader } from './article-header.tsx';
import styles from './article-page.module.css';
import { ArticleText } from './article-text.tsx';
import { leadImage } from './lead-image.ts';
import { loadLateParts } from './load-late-parts.ts';
import { ViewSwitch } from './view-switch.tsx';

const QuotesOnly = lazy(async () => ({
  default: (await loadLateParts()).QuotesOnly,
}));

type Props = {
  readonly slug: string;
  /** It is drawn before it is open, out of sight. */
  readonly isAhead?: boolean;
};

/** One article: who said what. What a list has shown of it is painted at once; the rest follows. */
export function ArticlePage({ slug, isAhead = false }: Props) {
  const client = useQueryClient();
  const late = useContext(LateContext);
  const { data: edition } = useQuery(editionQuery);
  const known = knownSummary(client, slug);
  const { data: article, error, refetch } = useQuery(articleQuery(slug, known?.revision));
  const headline = (article ?? known)?.headline;
  const isFailed = !article && error !== null;
  const isAsked = new URLSearchParams(useLocation().search).get('view') === 'quotes';
  const isQuotesOnly = isAsked && !isAhead && article?.quotes.length !== 0;
  const isNamed = headline && !isFailed && !isQuotesOnly;
  usePageTitle(isNamed ? pageTitle(headline, edition) : undefined);
  if (isFailed) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  // Lists of a site that is read live do not know how long their articles are.
  const own = article && !known?.minutes ? summarizeArticle(article, '') : undefined;
  const summary = known && own ? { ...known, minutes: own.minutes } : (known ?? own);
  if (!summary) return <Waiting />;
  const image = article ? leadImage(article)?.image : summary.image;
  return (
    <article
      className={styles.page}
      data-ahead={isAhead ? '' : undefined}
      aria-hidden={isAhead ? true : undefined}
    >
      <ArticleHeader summary={summary} article={article} isAhead={isAhead} />
      <div className={styles.tools}>
        {(article?.quotes.length ?? summary.quotes) > 0 && !isAhead ? (
          <ViewSwitch slug={slug} isQuotesOnly={isQuotesOnly} />
        ) : null}
        {late && article && !isQuotesOnly ? <late.Listen article={article} /> : null}
      </div>
      {image && !isQuotesOnly ? (
        <div className={styles.lead}>
          <ArticleFigure
            image={image}
            lang={(article ?? summary).inLanguage}
            pageUrl={article?.url}
            priority={!isAhead}
          />
        </div>
      ) : null}
      {article ? (
        <Suspense fallback={<Waiting />}>
          {isQuotesOnly ? (
            <QuotesOnly article={article} />
          ) : (
            <ArticleText article={article} isAhead={isAhead} />
          )}
        </Suspense>
      ) : (
        <Waiting />
      )}
    </article>
  );
}

function Waiting() {
  const { article: words } = useWords();
  return (
    <p className={styles.waiting} role="status">
      {words.loading}
    </p>
  );
}
