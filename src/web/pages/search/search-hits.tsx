import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import type { SearchResult } from '../../../core/search/search-backend.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { focusHit, HITS, hitsAreThere } from './focus-hit.ts';
import { HeadlineItem } from './headline-item.tsx';
import { hitLink } from './hit-link.ts';
import { useInSteps } from './use-in-steps.ts';
import { personOf } from './match-people.ts';
import { QuoteItem } from './quote-item.tsx';
import type { Search } from './search-address.ts';
import styles from './search-hits.module.css';

type Props = {
  readonly edition: Edition;
  readonly search: Search;
  readonly hits: readonly SearchResult[];
  /** Whether they are those of the search before. */
  readonly isFormer: boolean;
  readonly hasMore: boolean;
  /** Whether one came back to these results. */
  readonly isBack: boolean;
  readonly onMore: () => void;
};

/** So many results are laid out in one frame; a phone shows about as many again. */
const AT_ONCE = 4;

const keyOf = ({ slug, id = '' }: SearchResult): string => `${slug} ${id}`;

/** The results with what was found marked. The arrow keys move through them. */
export function SearchHits(props: Props) {
  const { edition, search, hits, isFormer, hasMore, isBack, onMore } = props;
  const query = isFormer ? undefined : search.query.trim();
  const words = useSearchWords();
  const shown = useInSteps(hits, AT_ONCE, keyOf, isBack);
  const focusNext = useRef<number>(undefined);
  useEffect(() => {
    const next = focusNext.current;
    if (next === undefined || shown.length <= next) return;
    focusNext.current = undefined;
    focusHit(next);
  }, [shown]);
  useEffect(hitsAreThere, [shown, query]);
  return (
    <>
      <ol id={HITS} className={styles.hits} data-query={query}>
        {search.in === 'quotes' ? (
          <Quotes edition={edition} hits={shown} />
        ) : (
          shown.map((hit) => (
            <HeadlineItem
              key={keyOf(hit)}
              story={{ inLanguage: edition.inLanguage, ...hit, headline: hit.text }}
              ranges={hit.ranges}
              link={hitLink}
            />
          ))
        )}
      </ol>
      {hasMore && shown.length >= hits.length ? (
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

type QuotesProps = Pick<Props, 'edition' | 'hits'>;

function Quotes({ edition, hits }: QuotesProps) {
  const { data: people = [], isPending } = useQuery(peopleQuery(edition));
  return hits.map((hit) => (
    <QuoteItem
      key={keyOf(hit)}
      quote={hit}
      lang={hit.inLanguage ?? edition.inLanguage}
      speaker={hit.speaker === undefined ? undefined : personOf(people, hit.speaker)?.name}
      isNaming={isPending}
      link={hitLink}
    />
  ));
}
