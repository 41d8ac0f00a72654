import { MOST_ON_A_PAGE } from '../../../core/edition/page-sizes.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { formatMonth } from '../../words/format-month.ts';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import { LaterStatus } from '../search/later-status.tsx';
import { groupByMonth } from './group-by-month.ts';
import { PersonQuoteItem } from './person-quote-item.tsx';
import styles from './person-quote-list.module.css';
import { isNarrowing, type ListedQuote } from './select-quotes.ts';
import type { PersonAddress } from './use-person-address.ts';
import type { PersonQuotesRead } from './use-person-quotes.ts';

type Props = {
  readonly found: readonly ListedQuote[];
  /** How many quotes there are, loaded or not. */
  readonly total: number;
  readonly read: PersonQuotesRead;
  readonly address: PersonAddress;
};

/** A person's quotes under their months, newest first, as many of them as were asked for. */
export function PersonQuoteList({ found, total, read, address }: Props) {
  const { failure } = useWords();
  const { person: words } = usePersonWords();
  const { isComplete, isLoading, failed } = read;
  const most = address.shown * MOST_ON_A_PAGE;
  const hasMore = found.length > most || (!isComplete && !isNarrowing(address.filter));
  return (
    <>
      {isNarrowing(address.filter) ? (
        <FoundCount found={found.length} total={total} isComplete={isComplete} address={address} />
      ) : null}
      <Months quotes={found.slice(0, most)} query={address.filter.query} />
      {failed ? (
        <div className={styles.failed}>
          <p role="alert">{failure.title}.</p>
          <MoreButton label={failure.retry} onMore={() => void failed.refetch()} />
        </div>
      ) : null}
      {isLoading ? <p className={styles.found}>{words.loading}</p> : null}
      {hasMore && !failed && !isLoading ? (
        <MoreButton label={words.older} onMore={address.showMore} />
      ) : null}
    </>
  );
}

type CountProps = {
  readonly found: number;
  readonly total: number;
  readonly isComplete: boolean;
  readonly address: PersonAddress;
};

/** How many the filter leaves, said once all are here, and the way out of it. */
function FoundCount({ found, total, isComplete, address }: CountProps) {
  const { person: words } = usePersonWords();
  const text = found > 0 ? words.filtered(found, total) : words.nothing;
  return (
    <div className={styles.found}>
      <p>{isComplete ? text : ''}</p>
      <LaterStatus text={isComplete ? text : ''} />
      <button type="button" onClick={address.clearFilter}>
        {words.clear}
      </button>
    </div>
  );
}

type MonthsProps = { readonly quotes: readonly ListedQuote[]; readonly query: string };

function Months({ quotes, query }: MonthsProps) {
  const { locale } = useWords();
  const { person: words } = usePersonWords();
  return groupByMonth(quotes).map(({ month, quotes: own }) => (
    <section key={`${own[0]?.slug} ${own[0]?.id}`} className={styles.month}>
      <h2>{formatMonth(month, locale) || words.undated}</h2>
      <ol className={styles.list}>
        {own.map((quote) => (
          <PersonQuoteItem key={`${quote.slug} ${quote.id}`} quote={quote} query={query} />
        ))}
      </ol>
    </section>
  ));
}
