import { useQuery } from '@tanstack/react-query';
import type { Edition } from '../../../core/edition/edition.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useSearchWords } from '../../words/search-words.ts';
import { personOf } from './match-people.ts';
import styles from './no-hits.module.css';
import { PersonChip } from './person-filter.tsx';
import { RecentHeadlines } from './recent-headlines.tsx';
import { RecentSearches } from './recent-searches.tsx';
import type { Search } from './search-address.ts';

type Props = {
  readonly edition: Edition;
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

/** What stands below an empty box. */
export function SearchStart({ edition, search, onChange }: Props) {
  return (
    <>
      {search.person ? <OfPerson edition={edition} search={search} onChange={onChange} /> : null}
      <RecentSearches />
      <RecentHeadlines edition={edition} count={10} />
    </>
  );
}

function OfPerson({ edition, search, onChange }: Props) {
  const words = useSearchWords();
  const { data: people = [] } = useQuery(peopleQuery(edition));
  const name = personOf(people, search.person)?.name ?? search.person;
  return (
    <div className={styles.none}>
      <PersonChip edition={edition} id={search.person} onChange={onChange} />
      <p className={styles.hint}>{words.addWords}</p>
      <p className={styles.queries}>
        <AppLink to={paths.person(search.person)}>{words.allOfPerson(name)}</AppLink>
      </p>
    </div>
  );
}
