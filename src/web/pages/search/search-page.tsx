import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import type { TitleIndex } from '../../../core/search/title-index.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { editionQuery } from '../../data/queries.ts';
import { titleIndexQuery } from '../../data/title-index-query.ts';
import { Loading } from '../../ui/loading.tsx';
import { useWords } from '../../words/words-context.ts';
import { findHits } from './find-hits.ts';
import { NoHits } from './no-hits.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchHits } from './search-hits.tsx';
import styles from './search-page.module.css';
import { TitleList } from './title-list.tsx';
import { useSearch } from './use-search.ts';

/** Headline search as one types; what is searched for is in the address. */
export function SearchPage() {
  const words = useWords();
  const edition = useQuery(editionQuery);
  const index = useQuery({
    ...titleIndexQuery(edition.data?.revision ?? ''),
    enabled: edition.data !== undefined,
  });
  const asked = useSearch();
  const asking = asked.search.query.trim() !== '';
  const name = asking ? `${asked.search.query.trim()} · ${words.search.title}` : words.search.title;
  const failed = [edition, index].find((query) => query.isError);
  usePageTitle(failed ? undefined : pageTitle(name, edition.data));
  // After the title, which moves the focus to the heading.
  const input = useFocusOnArrival(asked.arrival, asking);
  if (failed) return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} className={styles.title}>
        {words.search.title}
      </h1>
      <SearchBox
        input={input}
        query={asked.search.query}
        onChange={(query) => asked.change({ query })}
        onSettle={asked.settle}
      />
      {edition.data && index.data ? (
        <Answers edition={edition.data} index={index.data} asked={asked} />
      ) : (
        <Loading />
      )}
    </div>
  );
}

type AnswersProps = {
  readonly edition: Edition;
  readonly index: TitleIndex;
  readonly asked: ReturnType<typeof useSearch>;
};

function Answers({ edition, index, asked }: AnswersProps) {
  const words = useWords();
  const search = useDeferredValue(asked.search);
  const found = useMemo(
    () => findHits(index, search, edition.sections),
    [index, search, edition.sections],
  );
  if (search.query.trim() === '') {
    return <TitleList heading={words.search.recent} titles={index.titles.slice(0, 10)} />;
  }
  return (
    <>
      <SearchFilters search={search} found={found} onChange={asked.change} />
      {found.hits.length > 0 ? (
        <SearchHits found={found} shown={asked.results} onMore={asked.showMore} />
      ) : (
        <NoHits index={index} search={search} onChange={asked.change} />
      )}
    </>
  );
}

/** The box that is typed in gets the focus when a link led here without a query, not when one comes back. */
function useFocusOnArrival(arrival: string | undefined, asking: boolean) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (arrival !== undefined && !asking) input.current?.focus();
  }, [arrival, asking]);
  return input;
}
