import type { Edition } from '../../../core/edition/edition.ts';
import type { ReaderSearch } from '../../data/reader-search.ts';
import type { AnswerSoFar } from '../../data/search-queries.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { DayFilter } from './day-filter.tsx';
import { PersonFilter } from './person-filter.tsx';
import type { Search } from './search-address.ts';
import styles from './search-filters.module.css';
import { SectionFilter } from './section-filter.tsx';
import { YearFilter } from './year-filter.tsx';

type Props = {
  readonly edition: Edition;
  readonly reader: ReaderSearch;
  readonly search: Search;
  readonly found: AnswerSoFar;
  readonly onChange: (part: Partial<Search>) => void;
};

/** What narrows the results: section and year, with how many each has, days, and a person. */
export function SearchFilters({ edition, reader, search, found, onChange }: Props) {
  const words = useSearchWords();
  const speakers = new Set(found.answer.hits.flatMap(({ speaker }) => speaker ?? []));
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      <SectionFilter
        sections={edition.sections}
        chosen={search.section}
        counts={found.answer.facets.sections}
        isAtLeast={found.sectionsAtLeast}
        onChange={onChange}
      />
      <YearFilter search={search} answer={found.answer} onChange={onChange} />
      <DayFilter search={search} onChange={onChange} />
      <PersonFilter
        edition={edition}
        reader={reader}
        search={search}
        speakers={[...speakers]}
        onChange={onChange}
      />
    </div>
  );
}
