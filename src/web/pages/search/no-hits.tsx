import { useQueries } from '@tanstack/react-query';
import type { Edition } from '../../../core/edition/edition.ts';
import { searchQuery } from '../../data/search-queries.ts';
import type { ReaderSearch } from '../../data/reader-search.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { paths } from '../../paths.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { LaterStatus } from './later-status.tsx';
import styles from './no-hits.module.css';
import { shorterQueries } from './query-text.ts';
import { RecentHeadlines } from './recent-headlines.tsx';
import { isFiltered, noFilters, requestOf, type Search } from './search-address.ts';

type Props = {
  readonly edition: Edition;
  readonly reader: ReaderSearch;
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

/** Says that nothing was found, and what to try instead. */
export function NoHits({ edition, reader, search, onChange }: Props) {
  const words = useSearchWords();
  const message = isFiltered(search)
    ? words.nothingFiltered[search.in]
    : words.nothing[search.in](search.query.trim());
  return (
    <>
      <div className={styles.none}>
        <p className={styles.message}>{message}</p>
        <LaterStatus text={message} />
        {isFiltered(search) ? (
          <button type="button" className={styles.clear} onClick={() => onChange(noFilters)}>
            {words.clearFilters}
          </button>
        ) : (
          <Shorter edition={edition} reader={reader} search={search} />
        )}
      </div>
      <RecentHeadlines edition={edition} count={5} />
    </>
  );
}

function Shorter({ edition, reader, search }: Omit<Props, 'onChange'>) {
  const words = useSearchWords();
  const tried = shorterQueries(search.query);
  const answers = useQueries({
    queries: tried.map((query) =>
      searchQuery(reader, edition.search[search.in], requestOf({ ...search, query }, 1)),
    ),
  });
  const helpful = tried.filter((_, at) => (answers[at]?.data?.answer.total ?? 0) > 0);
  if (helpful.length === 0) return <p className={styles.hint}>{words.hint}</p>;
  return (
    <>
      <p className={styles.hint}>{words.fewerWords}</p>
      <ul className={styles.queries}>
        {helpful.map((query) => (
          <li key={query}>
            <AppLink to={paths.search(query, search.in)}>{query}</AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
