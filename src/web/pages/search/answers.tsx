import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import { isUnmetered } from '../../data/connection.ts';
import type { ReaderSearch } from '../../data/reader-search.ts';
import { readerSearchQuery, searchQuery, type AnswerSoFar } from '../../data/search-queries.ts';
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

/**
 * The results of a search, as they come. They are drawn at leisure, in slices between which keys are heard: what is
 * typed is on the screen at once, and of answers that come faster than they are drawn only the last is.
 */
export const Answers = memo(function Answers({ edition, asked }: Props) {
  const { data: reader } = useQuery(readerSearchQuery(edition));
  return reader ? <Found edition={edition} asked={asked} reader={reader} /> : <Loading />;
});

function Found({ edition, asked, reader }: Props & { readonly reader: ReaderSearch }) {
  const { search, results } = asked;
  const entry = edition.search[search.in];
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    ...searchQuery(reader, entry, requestOf(search, results)),
    placeholderData: keepPreviousData,
  });
  const arrival = useNavigationType();
  const [isBack] = useState(arrival === NavigationType.Pop && data !== undefined);
  const isWhole = !isFetching && data?.answer.notices.length === 0;
  const isSmall = entry.documents <= MOST_LOCAL;
  useLoadAll(reader, search.in, isSmall && isWhole && data.answer.scope === 'archive');
  const retry = useCallback(() => void refetch(), [refetch]);
  const shown = useDeferredValue(
    useMemo(
      () => ({ asked, data, isFetching, isFormer: isPlaceholderData }),
      [asked, data, isFetching, isPlaceholderData],
    ),
  );
  if (error) return <LoadFailed error={error} onRetry={retry} />;
  if (!shown.data) return <Loading />;
  return (
    <Results
      edition={edition}
      reader={reader}
      asked={shown.asked}
      found={shown.data}
      isComing={shown.isFetching}
      isFormer={shown.isFormer}
      isBack={isBack}
      onRetry={retry}
    />
  );
}

type ResultsProps = Props & {
  readonly reader: ReaderSearch;
  readonly found: AnswerSoFar;
  readonly isComing: boolean;
  /** Whether what is found is what the search before has found. */
  readonly isFormer: boolean;
  readonly isBack: boolean;
  readonly onRetry: () => void;
};

const Results = memo(function Results(props: ResultsProps) {
  const { edition, reader, asked, found, isComing, isFormer, isBack, onRetry } = props;
  const words = useSearchWords();
  const { search, change } = asked;
  const { answer } = found;
  const entry = edition.search[search.in];
  const isNothing = answer.notices.some(({ path }) => path === entry.newest);
  const hasHits = answer.hits.length > 0;
  return (
    <>
      <SearchFilters
        edition={edition}
        reader={reader}
        search={search}
        found={found}
        onChange={change}
      />
      <SearchNotices notices={answer.notices} isNothing={isNothing && !hasHits} onRetry={onRetry} />
      {hasHits ? (
        <section aria-label={words.results}>
          <ResultHead
            search={search}
            entry={entry}
            answer={answer}
            isComing={isComing}
            onCorrect={(query) => change({ query })}
          />
          <SearchHits
            edition={edition}
            search={search}
            hits={answer.hits}
            isFormer={isFormer}
            hasMore={answer.total > answer.hits.length}
            isBack={isBack}
            onMore={asked.showMore}
          />
        </section>
      ) : null}
      {!hasHits && isComing ? <Loading /> : null}
      {hasHits || isComing || isNothing ? null : (
        <NoHits edition={edition} reader={reader} search={search} onChange={change} />
      )}
    </>
  );
});

/** How long a search rests before everything is fetched that no one has asked for. */
const REST = 2_000;

/** Larger archives are asked by their index alone: in memory they would take more than a phone has to spare. */
const MOST_LOCAL = 200_000;

/** Once the archive answers, brings all of it, so that it answers faster, and without a network. */
function useLoadAll(
  reader: ReaderSearch,
  collection: 'headlines' | 'quotes',
  isDue: boolean,
): void {
  useEffect(() => {
    if (!isDue || !isUnmetered(navigator)) return undefined;
    const timer = setTimeout(() => reader.loadAll(collection), REST);
    return () => clearTimeout(timer);
  }, [reader, collection, isDue]);
}
