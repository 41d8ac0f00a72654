import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { LoadFailed } from '../../app/load-failed.tsx';
import { usePageTitle } from '../../app/page-announcer.tsx';
import { pageTitle } from '../../app/page-title.ts';
import { useListAddress } from '../../app/use-list-address.ts';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { editionQuery } from '../../data/queries.ts';
import { FilterBox } from '../../ui/filter-box.tsx';
import { ListHead } from '../../ui/list-head.tsx';
import { Loading } from '../../ui/loading.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { useWords } from '../../words/words-context.ts';
import { OrderChoice } from './order-choice.tsx';
import styles from './people-page.module.css';
import { PersonItem } from './person-item.tsx';
import { matchingPeople, orderPeople, peopleOrders } from './select-people.ts';

/** How many people are rendered at once. */
const STEP = 200;

/** Everyone who is quoted in the edition. */
export function PeoplePage() {
  const { people: words } = useWords();
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

function PeopleList({ people }: { readonly people: readonly PersonEntry[] }) {
  const { people: words, locale } = useWords();
  const { query, setQuery, settle, param, setParam, shown, showMore } = useListAddress();
  const order = peopleOrders.find((one) => one === param('order')) ?? 'quotes';
  const asked = useDeferredValue(query);
  const ordered = useMemo(() => orderPeople(people, order, locale), [people, order, locale]);
  const found = useMemo(() => matchingPeople(ordered, asked), [ordered, asked]);
  const rest = found.length - shown * STEP;
  if (people.length === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <>
      <div className={styles.tools}>
        <FilterBox label={words.filter} query={query} onChange={setQuery} onSettle={settle} />
        <OrderChoice
          order={order}
          onChoose={(next) => setParam('order', next === 'quotes' ? '' : next)}
        />
      </div>
      <p className={styles.found} role="status">
        {found.length > 0 ? words.found(found.length) : words.nothing(asked.trim())}
      </p>
      <ol className={styles.list}>
        {found.slice(0, shown * STEP).map(({ person }) => (
          <PersonItem key={person.id} person={person} />
        ))}
      </ol>
      {rest > 0 ? <MoreButton label={words.more(Math.min(rest, STEP))} onMore={showMore} /> : null}
    </>
  );
}
