import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import type { Article } from '../../../core/article/article.ts';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { QuotedText } from '../../ui/quoted-text.tsx';
import { useWords } from '../../words/words-context.ts';
import { ArticleCredits } from './article-credits.tsx';
import { quoteRuns, type QuotedPassage, type QuoteRun } from './quote-runs.ts';
import styles from './quotes-only.module.css';
import { SpeakerFilter } from './speaker-filter.tsx';
import { speakersOf } from './speakers.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';

/** An article's quotes alone, in reading order with their sentences, of everyone or of the speaker in the address. */
export function QuotesOnly({ article }: { readonly article: Article }) {
  const { page: words } = useQuoteWords();
  const { data: edition } = useQuery(editionQuery);
  usePageTitle(pageTitle(words.title(article.headline), edition));
  const chosen = useSearchParams()[0].get('speaker') ?? undefined;
  const speakers = speakersOf(article);
  const runs = quoteRuns(article, speakers).filter(
    ({ speaker }) => chosen === undefined || (speaker.id ?? '') === chosen,
  );
  return (
    <>
      <SpeakerFilter slug={article.slug} speakers={speakers} chosen={chosen} />
      <div className={styles.quotes}>
        {runs.length === 0 ? <p className={styles.nothing}>{words.nothing}</p> : null}
        {runs.map((run) => (
          <Run key={run.quotations[0]?.[0]?.quotes[0]?.id} run={run} article={article} />
        ))}
        <button type="button" className={styles.print} onClick={() => print()}>
          {words.print}
        </button>
        <ArticleCredits article={article} />
      </div>
    </>
  );
}

function Run({ run, article }: { readonly run: QuoteRun; readonly article: Article }) {
  const { article: words } = useWords();
  const { speaker, quotations } = run;
  return (
    <section className={`${styles.run} ${speaker.hue}`}>
      <header className={styles.speaker}>
        <h2>{speaker.name ?? words.unnamed}</h2>
        {speaker.role ? <p>{speaker.role}</p> : null}
      </header>
      <ul className={styles.quotations}>
        {quotations.map((passages) => (
          <li key={passages[0]?.quotes[0]?.id}>
            {passages.map((passage) => (
              <p key={passage.quotes[0]?.id} lang={article.inLanguage} className={styles.passage}>
                <Passage passage={passage} hue={speaker.hue} />
              </p>
            ))}
            <ToText slug={article.slug} passages={passages} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passage({ passage, hue }: { readonly passage: QuotedPassage; readonly hue: string }) {
  const { text, start, end, quotes } = passage;
  const views = quotes.map((quote) => ({
    id: quote.id,
    kind: quote.kind,
    hue,
    start: quote.start - start,
    end: quote.end - start,
  }));
  return <QuotedText text={{ text: text.slice(start, end).trimEnd() }} quotes={views} />;
}

type ToTextProps = { readonly slug: string; readonly passages: readonly QuotedPassage[] };

function ToText({ slug, passages }: ToTextProps) {
  const { page: words } = useQuoteWords();
  const first = passages[0]?.quotes[0];
  if (!first) return null;
  return (
    <AppLink to={paths.quote(slug, first.id)} className={styles.inText}>
      {words.inText}
    </AppLink>
  );
}
