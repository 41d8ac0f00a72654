import { useEffect, useState } from 'react';
import type { Article, Quote } from '../../../core/article/article.ts';
import { withTextFragment } from '../../../core/article/text-fragment.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { useWords } from '../../words/words-context.ts';
import { quoteAsText, type AttributedQuote } from './attributed-quote.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { lastingQuotePath } from './quote-by-words.ts';
import { highlightCue } from './highlight-cue.ts';
import type { QuoteCard } from './quote-card.tsx';
import styles from './quote-sheet.module.css';
import { ReportSpeaker } from './report-speaker.tsx';
import { ShareButton } from './share-button.tsx';
import { speakersOf, type Speaker } from './speakers.ts';
import { useAttributedQuote } from './use-attributed-quote.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';
import { WhyQuote } from './why-quote.tsx';

type Props = {
  readonly article: Article;
  readonly quote: Quote;
  readonly onClose: () => void;
};

/** Who said it, the words, and what can be done with them. */
export function QuoteSheet({ article, quote, onClose }: Props) {
  const { shell } = useWords();
  const words = useQuoteWords();
  const dialog = useModal();
  useEffect(() => highlightCue(article, quote), [article, quote]);
  const speaker = speakersOf(article).find(({ id }) => id === quote.speaker);
  const attributed = useAttributedQuote(article, quote, speaker);
  const hue = speaker?.hue ?? 'hue-none';
  return (
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${hue}`}
      closedby="any"
      aria-labelledby="quote-speaker"
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <SpeakerName speaker={speaker} />
      <Words said={attributed.said} lang={article.inLanguage} />
      <PassOn quote={attributed} id={quote.id} hue={hue} lang={article.inLanguage} />
      <div className={styles.ways}>
        {speaker?.id && speaker.name ? (
          <AppLink to={paths.person(speaker.id)}>{words.allQuotes(speaker.name)}</AppLink>
        ) : null}
        <AppLink
          to={lastingQuotePath(article.slug, quote.id, attributed.said.join(' '))}
          onClick={() => dialog.current?.close()}
        >
          {words.linkToQuote}
        </AppLink>
        {article.url === undefined ? null : (
          <a
            href={withTextFragment(article.url, attributed.said[0] ?? '')}
            rel="noopener noreferrer"
          >
            {words.atSource}
          </a>
        )}
      </div>
      <WhyQuote article={article} quote={quote} />
      <ReportSpeaker article={article} quote={quote} />
      <form method="dialog">
        <button className={styles.close}>{shell.close}</button>
      </form>
    </dialog>
  );
}

function SpeakerName({ speaker }: { readonly speaker: Speaker | undefined }) {
  const { article } = useWords();
  const words = useQuoteWords();
  return (
    <div className={styles.speaker}>
      <h2 id="quote-speaker">{speaker?.name ?? article.unnamed}</h2>
      {speaker?.name === undefined ? <p>{words.unnamedWhy}</p> : null}
      {speaker?.role ? <p>{speaker.role}</p> : null}
    </div>
  );
}

type WordsProps = { readonly said: readonly string[]; readonly lang: string };

function Words({ said, lang }: WordsProps) {
  return (
    <blockquote className={styles.words} lang={lang}>
      {[...said.entries()].map(([index, text]) => (
        <p key={index}>{text}</p>
      ))}
    </blockquote>
  );
}

type PassOnProps = {
  readonly quote: AttributedQuote;
  readonly id: string;
  readonly hue: string;
  readonly lang: string;
};

/** The ways to pass a quote on, always with its speaker and its source. */
function PassOn({ quote, id, hue, lang }: PassOnProps) {
  const words = useQuoteWords();
  const { article } = useWords();
  const [card, setCard] = useState<{ readonly Card: typeof QuoteCard } | 'failed'>();
  const makeCard = async () => {
    try {
      setCard({ Card: (await import('./quote-card.tsx')).QuoteCard });
    } catch {
      setCard('failed');
    }
  };
  return (
    <div className={styles.actions}>
      <CopyButton text={quoteAsText(quote)} />
      <ShareButton title={quote.headline} text={quoteAsText(quote)} />
      <button type="button" className={styles.action} onClick={() => void makeCard()}>
        {words.card.make}
      </button>
      {card === 'failed' ? <p role="alert">{article.sheetFailed}</p> : null}
      {card && card !== 'failed' ? (
        <card.Card
          quote={quote}
          fileName={`${words.card.fileName}-${id}.png`}
          hue={hue}
          lang={lang}
          onClose={() => setCard(undefined)}
        />
      ) : null}
    </div>
  );
}
