import type { PersonEntry } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import styles from './person-item.module.css';

/** One person of the list: who it is, and how often they are quoted. */
export function PersonItem({ person }: { readonly person: PersonEntry }) {
  const { count } = useWords();
  const { person: words } = usePersonWords();
  const { id, name, kind, role, quotes, articles } = person;
  const about = [kind === 'organization' ? words.organization : undefined, role].filter(Boolean);
  return (
    <li className={styles.person}>
      <AppLink className={styles.name} to={paths.person(id)}>
        {name}
      </AppLink>
      {about.length > 0 ? <span className={styles.role}>{about.join(' · ')}</span> : null}
      <span className={styles.count}>
        {count.quotes(quotes)} · {count.articles(articles)}
      </span>
    </li>
  );
}
