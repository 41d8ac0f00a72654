import type { SearchResult } from '../../../core/search/search-backend.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import type { hitLink } from './hit-link.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './result-item.module.css';

type Props = {
  readonly quote: SearchResult;
  readonly lang: string;
  /** The speaker's name, where it is known. */
  readonly speaker: string | undefined;
  /** Whether it may still come: its room is kept, so that nothing moves. */
  readonly isNaming: boolean;
  readonly link: typeof hitLink;
};

/** The words of a quote, which lead to it, who said them, and the article and day. */
export function QuoteItem({ quote, lang, speaker, isNaming, link }: Props) {
  const { slug, id = '', text, ranges, headline, datePublished } = quote;
  return (
    <li className={styles.item}>
      <AppLink className={styles.words} to={paths.quote(slug, id)} lang={lang} {...link}>
        <MarkedText text={text} ranges={ranges} />
      </AppLink>
      <p className={styles.source}>
        <Speaker id={quote.speaker} name={speaker} isComing={isNaming} />
        <span lang={lang}>{headline}</span>
        {datePublished ? <NewsTime date={datePublished} format="day" /> : null}
      </p>
    </li>
  );
}

type SpeakerProps = {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly isComing: boolean;
};

/** An id is the name in other letters, and about as wide. */
function Speaker({ id, name, isComing }: SpeakerProps) {
  const { unnamed } = useSearchWords();
  if (id === undefined) return <span>{unnamed}</span>;
  if (name === undefined && isComing) {
    return (
      <span className={styles.coming} aria-hidden="true">
        {id.replaceAll('-', ' ')}
      </span>
    );
  }
  if (name === undefined) return null;
  return (
    <AppLink className={styles.speaker} to={paths.person(id)}>
      {name}
    </AppLink>
  );
}
