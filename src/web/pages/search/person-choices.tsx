import { useQuery } from '@tanstack/react-query';
import type { Edition } from '../../../core/edition/edition.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { matchPeople, personOf } from './match-people.ts';
import styles from './person-filter.module.css';

type Props = {
  readonly edition: Edition;
  /** What the names are to begin with; where it is empty the `speakers` are offered. */
  readonly name: string;
  /** Ids. */
  readonly speakers: readonly string[];
  readonly onChoose: (id: string) => void;
};

const MOST = 6;

/** A few people to choose from. */
export function PersonChoices({ edition, name, speakers, onChoose }: Props) {
  const words = useSearchWords();
  const { data: people, isError } = useQuery(peopleQuery(edition));
  if (!people)
    return <p className={styles.note}>{isError ? words.peopleFailed : words.peopleLoading}</p>;
  const isNamed = name.trim() !== '';
  const offered = isNamed
    ? matchPeople(people, name, MOST)
    : speakers.flatMap((id) => personOf(people, id) ?? []).slice(0, MOST);
  if (isNamed && offered.length === 0) return <p className={styles.note}>{words.nobody}</p>;
  return (
    <ul className={styles.people}>
      {offered.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.onlyPerson(person.name)}
            onClick={() => onChoose(person.id)}
          >
            {person.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
