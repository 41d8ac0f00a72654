import type { PersonQuote } from '../../../core/edition/edition.ts';
import { fold } from '../../../core/language/fold.ts';
import { headlineRanges } from '../../../core/search/headline-ranges.ts';
import styles from '../../ui/quoted-text.module.css';
import { MarkedText } from '../search/marked-text.tsx';
import { wordsOf } from './select-quotes.ts';

type Props = {
  readonly quote: PersonQuote;
  /** What is searched for in the person's words; '' for nothing. */
  readonly query: string;
};

/** A quote in the sentence that it stands in, with the words that are searched for marked. */
export function QuoteInSentence({ quote, query }: Props) {
  const { sentence, start, end, kind } = quote;
  const said = wordsOf(quote);
  const asked = fold(query).split(' ').filter(Boolean);
  const hits = headlineRanges(said, (word) => asked.some((begin) => word.startsWith(begin)));
  return (
    <>
      {sentence.slice(0, start)}
      <span className={`${styles.quote} ${styles[kind]} hue-1`}>
        <MarkedText text={said} ranges={hits} />
      </span>
      {sentence.slice(end)}
    </>
  );
}
