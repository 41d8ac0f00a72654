import { useEffect, useRef } from 'react';
import { useHref } from 'react-router-dom';
import type { Article, Quote } from '../../../core/article/article.ts';
import { textAt } from '../../../core/article/quotable-texts.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { formatDate } from '../../words/format-date.ts';
import { useWords } from '../../words/words-context.ts';
import { attributedText } from './attributed-text.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './quote-sheet.module.css';
import { speakersOf, type Speaker } from './speakers.ts';
import { wholeQuotation } from './whole-quotation.ts';

type Props = {
  readonly article: Article;
  readonly quote: Quote;
  readonly onClose: () => void;
};

/** Who said it, the words, and what can be done with them. */
export function QuoteSheet({ article, quote, onClose }: Props) {
  const { article: words, shell } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const speaker = speakersOf(article).find(({ id }) => id === quote.speaker);
  const said = wholeQuotation(article, quote);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${speaker?.hue ?? 'hue-none'}`}
      closedby="any"
      aria-labelledby="quote-speaker"
      onClose={onClose}
    >
      <SpeakerName speaker={speaker} />
      <blockquote className={styles.words} lang={article.inLanguage}>
        {[...said.entries()].map(([index, text]) => (
          <p key={index}>{text}</p>
        ))}
      </blockquote>
      <Evidence article={article} quote={quote} />
      <div className={styles.ways}>
        <CopyQuote article={article} quote={quote} speaker={speaker} said={said} />
        {speaker?.id && speaker.name ? (
          <AppLink to={paths.person(speaker.id)}>{words.allQuotes(speaker.name)}</AppLink>
        ) : null}
        <AppLink to={paths.quote(article.slug, quote.id)} onClick={close}>
          {words.linkToQuote}
        </AppLink>
      </div>
      <form method="dialog">
        <button className={styles.close}>{shell.close}</button>
      </form>
    </dialog>
  );
}

function SpeakerName({ speaker }: { readonly speaker: Speaker | undefined }) {
  const { article: words } = useWords();
  return (
    <header className={styles.speaker}>
      <h2 id="quote-speaker">{speaker?.name ?? words.unnamed}</h2>
      {speaker?.name === undefined ? <p>{words.unnamedWhy}</p> : null}
      {speaker?.role ? <p>{speaker.role}</p> : null}
    </header>
  );
}

/** The article's own words that the attribution rests on. */
function Evidence({ article, quote }: { readonly article: Article; readonly quote: Quote }) {
  const { article: words } = useWords();
  const { cue, item } = quote;
  const text = cue && textAt(article.body, { block: cue.block, item });
  if (!cue || text === undefined || quote.speaker === null) return null;
  return (
    <p className={styles.evidence}>
      {words.evidence} <q lang={article.inLanguage}>“{text.slice(cue.start, cue.end)}”</q>
    </p>
  );
}

type CopyProps = {
  readonly article: Article;
  readonly quote: Quote;
  readonly speaker: Speaker | undefined;
  readonly said: readonly string[];
};

function CopyQuote({ article, quote, speaker, said }: CopyProps) {
  const { article: words, locale } = useWords();
  const timeZone = useTimeZone();
  const address = new URL(useHref(paths.quote(article.slug, quote.id)), location.href).href;
  const { headline, publisher, datePublished } = article;
  const date = datePublished && formatDate(datePublished, 'day', locale, timeZone);
  const text = attributedText({
    said,
    speaker: [speaker?.name ?? words.unnamed, speaker?.role],
    source: [headline, publisher, date],
    address,
  });
  return <CopyButton text={text} />;
}
