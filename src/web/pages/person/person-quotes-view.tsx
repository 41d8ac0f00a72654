import { useMemo } from 'react';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { FilterBox } from '../../ui/filter-box.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { usePersonWords } from '../../words/person-words.ts';
import { Comparison } from './comparison.tsx';
import { PersonFilters } from './person-filters.tsx';
import { PersonQuoteList } from './person-quote-list.tsx';
import styles from './person-quotes-view.module.css';
import { matchingQuotes, quoteLister } from './select-quotes.ts';
import type { PersonAddress } from './use-person-address.ts';
import type { PersonQuotesRead } from './use-person-quotes.ts';

type Props = {
  readonly person: PersonEntry;
  readonly read: PersonQuotesRead;
  readonly address: PersonAddress;
  /** Whether all quotes are here or on their way. */
  readonly isWhole: boolean;
  readonly onLoadAll: () => void;
};

/** A person's quotes, with all that narrows and compares them. */
export function PersonQuotesView({ person, read, address, isWhole, onLoadAll }: Props) {
  const { person: words } = usePersonWords();
  const timeZone = useTimeZone();
  const { quotes, isComplete } = read;
  const { filter, query } = address;
  const list = useMemo(() => quoteLister(timeZone), [timeZone]);
  const all = useMemo(() => list(quotes), [list, quotes]);
  const { query: asked, period, section } = filter;
  const found = useMemo(
    () => matchingQuotes(all, { query: asked, period, section }),
    [all, asked, period, section],
  );
  return (
    <>
      {person.quotes > 1 || query ? (
        <FilterBox
          label={words.search}
          query={query}
          onChange={address.setQuery}
          onSettle={address.settle}
        />
      ) : null}
      {isWhole ? <PersonFilters all={all} isComplete={isComplete} address={address} /> : null}
      {isWhole && !isComplete && !read.failed ? (
        <Progress loaded={quotes.length} total={person.quotes} />
      ) : null}
      {isWhole ? null : <MoreButton label={words.loadAll(person.quotes)} onMore={onLoadAll} />}
      {isComplete ? <Comparison person={person} all={all} found={found} address={address} /> : null}
      <PersonQuoteList found={found} total={person.quotes} read={read} address={address} />
    </>
  );
}

function Progress({ loaded, total }: { readonly loaded: number; readonly total: number }) {
  const { person: words } = usePersonWords();
  return (
    <label className={styles.progress}>
      {words.progress(loaded, total)}
      <progress max={total} value={loaded} />
    </label>
  );
}
