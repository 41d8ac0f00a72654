import type { PersonEntry } from '../../../core/edition/edition.ts';
import { usePersonWords } from '../../words/person-words.ts';
import { comparedQuotes, sides } from './compared-quotes.ts';
import { ComparedQuote } from './compared-quote.tsx';
import { CopyPair } from './copy-pair.tsx';
import type { ListedQuote } from './select-quotes.ts';
import styles from './then-and-now.module.css';
import type { PersonAddress } from './use-person-address.ts';

type Props = {
  readonly person: PersonEntry;
  readonly all: readonly ListedQuote[];
  readonly found: readonly ListedQuote[];
  readonly address: PersonAddress;
};

const DAY = 24 * 60 * 60 * 1000;

/** What one person said on two dates, side by side. */
export function ThenAndNow({ person, all, found, address }: Props) {
  const { comparison: words } = usePersonWords();
  const { compared, filter, change } = address;
  const pair = comparedQuotes(all, found, compared);
  if (!pair) return <p className={styles.apart}>{words.tooFew}</p>;
  const quotes = sides.map((side) => pair[side].shown);
  return (
    <section className={styles.comparison} aria-labelledby="then-and-now">
      <h2 id="then-and-now">{words.title}</h2>
      <p className={styles.apart}>{words.apart(daysApart(quotes))}</p>
      <div className={styles.sides}>
        {sides.map((side) => (
          <ComparedQuote
            key={side}
            person={person}
            side={side}
            choice={pair[side]}
            query={filter.query}
            onChoose={({ quote }) =>
              change({
                past: pair.past.shown.quote.id,
                present: pair.present.shown.quote.id,
                [side]: quote.id,
              })
            }
          />
        ))}
      </div>
      <CopyPair person={person} quotes={quotes.map(({ quote }) => quote)} />
    </section>
  );
}

function daysApart(quotes: readonly ListedQuote[]): number {
  const [from = 0, to = 0] = quotes.map(({ day }) => Date.parse(day));
  return Math.round((to - from) / DAY);
}
