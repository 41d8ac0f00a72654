import { useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { editionQuery } from '../../data/queries.ts';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import { usePersonWords } from '../../words/person-words.ts';
import { PeopleList } from './people-list.tsx';
import styles from './people-page.module.css';

/** Everyone who is quoted in the edition. */
export function PeoplePage() {
  const { people: words } = usePersonWords();
  const edition = useQuery(editionQuery);
  usePageTitle(pageTitle(words.title, edition.data));
  const people = useQuery({
    ...peopleQuery(edition.data ?? { people: { count: 0, files: 0 }, revision: '' }),
    enabled: edition.data !== undefined,
  });
  const failed = [edition, people].find((query) => query.isError);
  if (failed) return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <div className={styles.page}>
      <ListHead title={words.title}>{words.lead}</ListHead>
      {people.data ? <PeopleList people={people.data} /> : <Loading />}
    </div>
  );
}
