import type { PersonQuote } from '../../../core/edition/edition.ts';
import type { useListAddress } from '../../app/use-list-address.ts';
import { FilterBox } from '../../ui/filter-box.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { formatMonth } from '../../words/format-month.ts';
import { useWords } from '../../words/words-context.ts';
import { PersonQuoteItem } from './person-quote-item.tsx';
import styles from './person-quote-list.module.css';
import { groupByMonth, matchingQuotes } from './select-quotes.ts';

type Props = {
  readonly quotes: readonly PersonQuote[];
  readonly hasOlder: boolean;
  readonly isLoading: boolean;
  readonly failed: { readonly refetch: () => unknown } | undefined;
  readonly address: ReturnType<typeof useListAddress>;
};

/** A person's quotes under their months, newest first, narrowed by words. */
export function PersonQuoteList({ quotes, hasOlder, isLoading, failed, address }: Props) {
  const { person: words, failure } = useWords();
  const { query, setQuery, settle, showMore } = address;
  const found = matchingQuotes(quotes, query);
  return (
    <>
      {quotes.length > 1 || query ? (
        <FilterBox label={words.filter} query={query} onChange={setQuery} onSettle={settle} />
      ) : null}
      <p className={styles.found} role="status">
        {query.trim() === '' ? '' : filteredWords(found.length)}
      </p>
      <Months quotes={found} />
      {failed ? (
        <div className={styles.failed}>
          <p role="alert">{failure.title}.</p>
          <MoreButton label={failure.retry} onMore={() => failed.refetch()} />
        </div>
      ) : null}
      {isLoading ? <p className={styles.found}>{words.loading}</p> : null}
      {hasOlder && !failed && !isLoading ? (
        <MoreButton label={words.older} onMore={showMore} />
      ) : null}
    </>
  );

  function filteredWords(count: number): string {
    return count > 0 ? words.filtered(count, quotes.length) : words.nothing;
  }
}

function Months({ quotes }: { readonly quotes: readonly PersonQuote[] }) {
  const { person: words, locale } = useWords();
  const months = groupByMonth(quotes, useTimeZone());
  return months.map(({ month, quotes: own }) => (
    <section key={`${own[0]?.slug} ${own[0]?.id}`} className={styles.month}>
      <h2>{formatMonth(month, locale) || words.undated}</h2>
      <ol className={styles.list}>
        {own.map((quote) => (
          <PersonQuoteItem key={`${quote.slug} ${quote.id}`} quote={quote} />
        ))}
      </ol>
    </section>
  ));
}
