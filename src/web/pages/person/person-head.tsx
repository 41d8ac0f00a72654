import type { PersonEntry } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './person-head.module.css';

/** Who it is, by which names, and how much of their words there is. */
export function PersonHead({ person }: { readonly person: PersonEntry }) {
  const { count, person: words } = useWords();
  const { name, kind, role, aliases = [], quotes, articles } = person;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <AppLink to={paths.people()}>{words.toPeople}</AppLink>
      </p>
      <h1 tabIndex={-1}>{name}</h1>
      {role ? <p className={styles.role}>{role}</p> : null}
      <ul className={styles.facts}>
        {kind === 'organization' ? <li>{words.organization}</li> : null}
        <li>{words.mentioned(count.quotes(quotes), count.articles(articles))}</li>
        {aliases.length > 0 ? <li>{words.alsoKnownAs(aliases.join(', '))}</li> : null}
      </ul>
    </header>
  );
}
