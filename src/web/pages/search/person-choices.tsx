import { useQueries, useQuery } from '@tanstack/react-query';
import type { Edition, PersonEntry } from '../../../core/edition/edition.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import type { ReaderSearch } from '../../data/reader-search.ts';
import { searchQuery } from '../../data/search-queries.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { matchPeople, personOf } from './match-people.ts';
import styles from './person-filter.module.css';
import { withoutPerson } from './query-text.ts';
import { requestOf, type Search } from './search-address.ts';

type Props = {
  readonly edition: Edition;
  readonly reader: ReaderSearch;
  readonly search: Search;
  /** What the names are to begin with; where it is empty the `speakers` are offered. */
  readonly name: string;
  /** Ids. */
  readonly speakers: readonly string[];
  readonly onChoose: (id: string) => void;
};

const MOST = 6;

/** A few people to choose from, with how many results each has. */
export function PersonChoices({ edition, reader, search, name, speakers, onChoose }: Props) {
  const words = useSearchWords();
  const { data: people, isError } = useQuery(peopleQuery(edition));
  const isNamed = name.trim() !== '';
  const offered = isNamed
    ? matchPeople(people ?? [], name, MOST)
    : speakers.flatMap((id) => personOf(people ?? [], id) ?? []).slice(0, MOST);
  const counts = useCounts({ edition, reader, search }, offered);
  if (!people)
    return <p className={styles.note}>{isError ? words.peopleFailed : words.peopleLoading}</p>;
  if (isNamed && offered.length === 0) return <p className={styles.note}>{words.nobody}</p>;
  return (
    <ul className={styles.people}>
      {offered.map((person, at) => (
        <li key={person.id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.onlyPerson(`${person.name}${counts[at] ?? ''}`)}
            onClick={() => onChoose(person.id)}
          >
            {person.name}
            <span className={styles.count}>{counts[at]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How many results each of some people has, as it stands behind the name; undefined until it is known, or where no words are asked for. */
function useCounts(
  { edition, reader, search }: Pick<Props, 'edition' | 'reader' | 'search'>,
  people: readonly PersonEntry[],
): readonly (string | undefined)[] {
  const words = useSearchWords();
  const query = withoutPerson(search.query);
  const answers = useQueries({
    queries: (query === '' ? [] : people).map(({ id }) =>
      searchQuery(
        reader,
        edition.search[search.in],
        requestOf({ ...search, query, person: id }, 1),
      ),
    ),
  });
  return answers.map(({ data, isFetching }) => {
    if (!data || isFetching || data.answer.notices.length > 0) return undefined;
    const { total, isExact } = data.answer;
    return isExact ? words.withCount('', total) : words.withAtLeast('', total);
  });
}
