import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import type { SearchResult } from '../../../core/search/search-backend.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { keepSearch } from '../../data/recent-searches.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { focusHit, HITS } from './focus-hit.ts';
import { HeadlineItem } from './headline-item.tsx';
import { hitLink } from './hit-link.ts';
import { personOf } from './match-people.ts';
import { QuoteItem } from './quote-item.tsx';
import type { Search } from './search-address.ts';
import styles from './search-hits.module.css';

type Props = {
  readonly edition: Edition;
  readonly search: Search;
  readonly hits: readonly SearchResult[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

/** The results with what was found marked. The arrow keys move through them. */
export function SearchHits({ edition, search, hits, hasMore, onMore }: Props) {
  const words = useSearchWords();
  const focusNext = useRef<number>(undefined);
  useEffect(() => {
    const next = focusNext.current;
    if (next === undefined || hits.length <= next) return;
    focusNext.current = undefined;
    focusHit(next);
  }, [hits]);
  const link = hitLink(() => keepSearch(search.query));
  return (
    <>
      <ol id={HITS} className={styles.hits}>
        {search.in === 'quotes' ? (
          <Quotes edition={edition} hits={hits} link={link} />
        ) : (
          hits.map((hit) => (
            <HeadlineItem
              key={hit.slug}
              story={{ ...hit, headline: hit.text }}
              ranges={hit.ranges}
              link={link}
            />
          ))
        )}
      </ol>
      {hasMore ? (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            focusNext.current = hits.length;
            onMore();
          }}
        >
          {words.more}
        </button>
      ) : null}
    </>
  );
}

type QuotesProps = Pick<Props, 'edition' | 'hits'> & { readonly link: ReturnType<typeof hitLink> };

function Quotes({ edition, hits, link }: QuotesProps) {
  const { data: people = [] } = useQuery(peopleQuery(edition));
  return hits.map((hit) => (
    <QuoteItem
      key={`${hit.slug} ${hit.id}`}
      quote={hit}
      speaker={hit.speaker === undefined ? undefined : personOf(people, hit.speaker)?.name}
      link={link}
    />
  ));
}
