import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import { parseQuery } from '../../../core/search/parse-query.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import type { ReaderSearch } from '../../data/reader-search.ts';
import { useSearchWords } from '../../words/search-words.ts';
import { personOf } from './match-people.ts';
import { PersonChoices } from './person-choices.tsx';
import styles from './person-filter.module.css';
import { withoutPerson } from './query-text.ts';
import type { Search } from './search-address.ts';

type Props = {
  readonly edition: Edition;
  readonly reader: ReaderSearch;
  readonly search: Search;
  /** Who speaks in the results, by id. */
  readonly speakers: readonly string[];
  readonly onChange: (part: Partial<Search>) => void;
};

/** The person whom a search is narrowed to, or the choice of one: by name, from the results, or as `tokoh:` says. */
export function PersonFilter({ edition, reader, search, speakers, onChange }: Props) {
  const words = useSearchWords();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const typed = parseQuery(search.query).fields.person;
  const asked = { edition, reader, search };
  const choose = (person: string) => onChange({ person, query: withoutPerson(search.query) });
  if (search.person) return <PersonChip edition={edition} id={search.person} onChange={onChange} />;
  if (typed !== undefined) {
    return <PersonChoices {...asked} name={typed} speakers={[]} onChoose={choose} />;
  }
  return (
    <details className={styles.choice} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.person}</summary>
      {isOpen ? (
        <>
          <label className={styles.name}>
            {words.personName}
            <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <PersonChoices {...asked} name={name} speakers={speakers} onChoose={choose} />
        </>
      ) : null}
    </details>
  );
}

type ChipProps = Pick<Props, 'edition' | 'onChange'> & { readonly id: string };

/** The person whom a search is narrowed to, to let go. */
export function PersonChip({ edition, id, onChange }: ChipProps) {
  const words = useSearchWords();
  const { data: people = [] } = useQuery(peopleQuery(edition));
  const name = personOf(people, id)?.name ?? id;
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={words.withoutPerson(name)}
      onClick={() => onChange({ person: '' })}
    >
      {name}
      <span aria-hidden="true">×</span>
    </button>
  );
}
