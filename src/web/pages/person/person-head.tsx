import type { Edition, PersonEntry } from '../../../core/edition/edition.ts';
import { MuteButton } from '../../app/mute-button.tsx';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './person-head.module.css';
import { PersonFiles } from './person-files.tsx';
import type { QuoteFilter } from './select-quotes.ts';

type Props = {
  readonly person: PersonEntry;
  readonly edition: Edition;
  readonly filter: QuoteFilter;
};

/** Who it is, by which names, how much of their words there is, and the ways to take it along. */
export function PersonHead({ person, edition, filter }: Props) {
  const { count } = useWords();
  const { person: words } = usePersonWords();
  const { name, kind, role, aliases = [], quotes, articles } = person;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <AppLink to={paths.people()}>{words.toPeople}</AppLink>
      </p>
      <h1 tabIndex={-1}>{name}</h1>
      {role ? <p className={styles.role}>{role}</p> : null}
      <div className={styles.line}>
        <ul className={styles.facts}>
          {kind === 'organization' ? <li>{words.organization}</li> : null}
          <li>{words.mentioned(count.quotes(quotes), count.articles(articles))}</li>
          <li>
            <MuteButton target={{ kind: 'person', id: person.id, name }} />
          </li>
          {aliases.length > 0 ? <li>{words.alsoKnownAs(aliases.join(', '))}</li> : null}
        </ul>
        <PersonFiles person={person} edition={edition} filter={filter} />
      </div>
    </header>
  );
}
