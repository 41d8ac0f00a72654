import { useQuery } from '@tanstack/react-query';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { articleQuery } from '../../data/queries.ts';
import styles from './compared-quote.module.css';

type Props = { readonly person: PersonEntry; readonly slug: string };

/** The role that an article gives a person; the line keeps its place while that is not known, or not said. */
export function RoleThen({ person: { id, formerIds }, slug }: Props) {
  const { data: article } = useQuery(articleQuery(slug));
  const person = article?.people.find((one) => one.id === id || formerIds?.includes(one.id));
  return (
    <p className={styles.role} lang={article?.inLanguage}>
      {person?.role}
    </p>
  );
}
