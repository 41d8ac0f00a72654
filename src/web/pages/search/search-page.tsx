import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { keepSearch } from '../../data/recent-searches.ts';
import { prepareSearch } from '../../data/search-queries.ts';
import { Loading } from '../../ui/loading.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import { Answers } from './answers.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchHelp } from './search-help.tsx';
import styles from './search-page.module.css';
import { SearchStart } from './search-start.tsx';
import { SearchTabs } from './search-tabs.tsx';
import { useSearch } from './use-search.ts';

/** Search of headlines and quotes as one types; what is searched for is in the address. */
export function SearchPage() {
  const words = useSearchWords();
  const client = useQueryClient();
  const { data: edition, error, refetch } = useQuery(editionQuery);
  const asked = useSearch();
  const answered = useDeferredValue(asked);
  const { query, in: collection } = asked.search;
  const asking = query.trim() !== '';
  const name = asking ? `${query.trim()} · ${words.title}` : words.title;
  usePageTitle(error ? undefined : pageTitle(name, edition));
  // After the title, which moves the focus to the heading.
  const input = useFocusOnArrival(asked.arrival, asking);
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
      <SearchBox
        input={input}
        label={words.label[collection]}
        given={asked.given}
        onChange={asked.type}
        onFocus={() => void prepareSearch(client, collection).catch(() => undefined)}
        onSettle={asked.settle}
        onSubmit={(typed) => {
          asked.settle(typed);
          keepSearch(typed);
        }}
      />
      <SearchTabs search={asked.search} onChange={asked.change} />
      {edition ? null : <Loading />}
      {edition && asking ? <Answers key={collection} edition={edition} asked={answered} /> : null}
      {edition && !asking ? (
        <SearchStart edition={edition} search={asked.search} onChange={asked.change} />
      ) : null}
      <SearchHelp />
    </div>
  );
}

/** The box that is typed in gets the focus when a link led here without a query, not when one comes back. */
function useFocusOnArrival(arrival: string | undefined, asking: boolean) {
  const input = useRef<HTMLInputElement>(null);
  const focus = useCallback(() => {
    if (arrival !== undefined && !asking) input.current?.focus();
  }, [arrival, asking]);
  // Before the paint, so that no key is lost of those who type at once; and again after the title, which takes it away.
  useLayoutEffect(focus, [focus]);
  useEffect(focus, [focus]);
  return input;
}
