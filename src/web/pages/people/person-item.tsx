import type { PersonEntry } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './person-item.module.css';

/** One person of the list: who it is, and how often they are quoted. */
export function PersonItem({ person }: { readonly person: PersonEntry }) {
  const { count, person: words } = useWords();
  const { id, name, kind, role, quotes, articles } = person;
  return (
    <li className={styles.person}>
      <AppLink className={styles.name} to={paths.person(id)}>
        {name}
      </AppLink>
      {role || kind === 'organization' ? (
        <span className={styles.role}>{role ?? words.organization}</span>
      ) : null}
      <span className={styles.count}>
        {count.quotes(quotes)} · {count.articles(articles)}
      </span>
    </li>
  );
}
