import { useHref } from 'react-router-dom';
import type { PersonEntry, PersonQuote } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { formatDate } from '../../words/format-date.ts';
import { useWords } from '../../words/words-context.ts';
import { attributedText } from '../../ui/attributed-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { wordsOf } from './select-quotes.ts';
import styles from './then-and-now.module.css';

type Props = { readonly person: PersonEntry; readonly quotes: readonly PersonQuote[] };

/** Copies quotes of a person one below the other, each with its source and address. */
export function CopyPair({ person, quotes }: Props) {
  const words = useWords();
  const timeZone = useTimeZone();
  const base = useHref('/');
  const texts = quotes.map((quote) =>
    attributedText({
      said: [wordsOf(quote)],
      // The role is today's, and may not be that of the day.
      speaker: [person.name],
      source: [quote.headline, formatDate(quote.datePublished ?? '', 'day', words, timeZone)],
      address: new URL(base.replace(/\/$/, '') + paths.quote(quote.slug, quote.id), location.href)
        .href,
    }),
  );
  return (
    <div className={styles.copying}>
      <CopyButton text={texts.join('\n\n')} />
    </div>
  );
}
