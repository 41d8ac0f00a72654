import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import { isUnmetered } from '../../data/is-unmetered.ts';
import type { ReaderSearch } from '../../data/reader-search.ts';
import { readerSearchQuery, searchQuery } from '../../data/search-queries.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import { NoHits } from './no-hits.tsx';
import { ResultHead } from './result-head.tsx';
import { requestOf } from './search-address.ts';
import { SearchFilters } from './search-filters.tsx';
import { SearchHits } from './search-hits.tsx';
import { SearchNotices } from './search-notices.tsx';
import type { useSearch } from './use-search.ts';

type Props = { readonly edition: Edition; readonly asked: ReturnType<typeof useSearch> };

/** The results of a search, as they come. */
export function Answers({ edition, asked }: Props) {
  const { data: reader } = useQuery(readerSearchQuery(edition));
  return reader ? <Found edition={edition} asked={asked} reader={reader} /> : <Loading />;
}

function Found({ edition, asked, reader }: Props & { readonly reader: ReaderSearch }) {
  const words = useSearchWords();
  const { search, results, change } = asked;
  const entry = edition.search[search.in];
  const { data, error, isFetching, refetch } = useQuery({
    ...searchQuery(reader, entry, requestOf(search, results)),
    placeholderData: keepPreviousData,
  });
  const isWhole = !isFetching && data?.answer.notices.length === 0;
  useLoadAll(reader, search.in, isWhole && data.answer.scope === 'archive');
  const retry = () => void refetch();
  if (error) return <LoadFailed error={error} onRetry={retry} />;
  if (!data) return <Loading />;
  const { answer } = data;
  const isNothing = answer.notices.some(({ path }) => path === entry.newest);
  const hasHits = answer.hits.length > 0;
  return (
    <>
      <SearchFilters edition={edition} search={search} found={data} onChange={change} />
      <SearchNotices notices={answer.notices} isNothing={isNothing && !hasHits} onRetry={retry} />
      {hasHits ? (
        <section aria-label={words.results}>
          <ResultHead
            search={search}
            entry={entry}
            answer={answer}
            isComing={isFetching}
            onCorrect={(query) => change({ query })}
          />
          <SearchHits
            edition={edition}
            search={search}
            hits={answer.hits}
            hasMore={answer.total > answer.hits.length}
            onMore={asked.showMore}
          />
        </section>
      ) : null}
      {!hasHits && isFetching ? <Loading /> : null}
      {hasHits || isFetching || isNothing ? null : (
        <NoHits edition={edition} reader={reader} search={search} onChange={change} />
      )}
    </>
  );
}

/** How long a search rests before everything is fetched that no one has asked for. */
const REST = 2_000;

/** Once the archive answers, brings all of it, so that it answers faster, and without a network. */
function useLoadAll(
  reader: ReaderSearch,
  collection: 'headlines' | 'quotes',
  isDue: boolean,
): void {
  useEffect(() => {
    if (!isDue || !isUnmetered()) return undefined;
    const timer = setTimeout(() => reader.loadAll(collection), REST);
    return () => clearTimeout(timer);
  }, [reader, collection, isDue]);
}
