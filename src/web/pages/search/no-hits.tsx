import { useMemo } from 'react';
import { AppLink } from '../../ui/app-link.tsx';
import type { TitleIndex } from '../../../core/search/title-index.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../words/words-context.ts';
import { shorterQueries } from './find-hits.ts';
import { LaterStatus } from './later-status.tsx';
import styles from './no-hits.module.css';
import type { Search } from './search-address.ts';
import { TitleList } from './title-list.tsx';

type Props = {
  readonly index: TitleIndex;
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

/** Says that nothing was found, and what to try instead. */
export function NoHits({ index, search, onChange }: Props) {
  const { search: words } = useWords();
  const shorter = useMemo(() => shorterQueries(index, search.query), [index, search.query]);
  const filtered = [search.section, search.from, search.to].some(Boolean);
  const message = filtered ? words.nothingFiltered : words.nothing(search.query.trim());
  return (
    <>
      <div className={styles.none}>
        <p className={styles.message}>{message}</p>
        <LaterStatus text={message} />
        {filtered ? (
          <button
            type="button"
            className={styles.clear}
            onClick={() => onChange({ section: '', from: '', to: '' })}
          >
            {words.clearFilters}
          </button>
        ) : (
          <Shorter queries={shorter} />
        )}
      </div>
      <TitleList heading={words.recent} titles={index.titles.slice(0, 5)} />
    </>
  );
}

function Shorter({ queries }: { readonly queries: readonly string[] }) {
  const { search } = useWords();
  if (queries.length === 0) return <p className={styles.hint}>{search.hint}</p>;
  return (
    <>
      <p className={styles.hint}>{search.fewerWords}</p>
      <ul className={styles.queries}>
        {queries.map((query) => (
          <li key={query}>
            <AppLink to={paths.search(query)}>{query}</AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
