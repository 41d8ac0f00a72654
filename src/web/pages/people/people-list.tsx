import { useDeferredValue, useMemo } from 'react';
import { useListAddress } from '../../app/use-list-address.ts';
import type { PersonEntry } from '../../../core/edition/edition.ts';
import { FilterBox } from '../../ui/filter-box.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import { LaterStatus } from '../search/later-status.tsx';
import { KindChoice } from './kind-choice.tsx';
import { LetterChoice } from './letter-choice.tsx';
import { lettersOf } from './letters.ts';
import { OrderChoice } from './order-choice.tsx';
import {
  areOfBothKinds,
  countKinds,
  ofKind,
  peopleKinds,
  type PeopleKind,
} from './people-kinds.ts';
import styles from './people-list.module.css';
import { PersonItem } from './person-item.tsx';
import {
  matchingPeople,
  orderPeople,
  peopleOrders,
  type ListedPerson,
  type PeopleOrder,
} from './select-people.ts';

/** How many people are rendered at once. */
const STEP = 200;

/** From this many people on, a list in order of names can begin at a letter. */
const FEWEST_WITH_LETTERS = 40;

/** People that can be looked up, narrowed by kind, and ordered; all of it is in the address. */
export function PeopleList({ people }: { readonly people: readonly PersonEntry[] }) {
  const { people: words } = usePersonWords();
  const { query, setQuery, settle, param, setParam, shown, showMore } = useListAddress();
  const order = peopleOrders.find((one) => one === param('order')) ?? 'quotes';
  const kind = peopleKinds.find((one) => one === param('kind')) ?? 'all';
  const asked = useDeferredValue(query);
  const { matching, found } = useFound(people, { order, kind, asked });
  const letters = useMemo(() => (order === 'name' ? lettersOf(found) : []), [order, found]);
  const letter = letters.find((one) => one.letter === param('letter'));
  const listed = letter ? found.slice(letter.start) : found;
  if (people.length === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <>
      <div className={styles.tools}>
        <FilterBox label={words.filter} query={query} onChange={setQuery} onSettle={settle} />
        <OrderChoice
          order={order}
          onChoose={(next) => setParam('order', next === 'quotes' ? '' : next)}
        />
        {kind !== 'all' || areOfBothKinds(people) ? (
          <KindChoice
            kind={kind}
            counts={countKinds(matching)}
            onChoose={(next) => setParam('kind', next === 'all' ? '' : next)}
          />
        ) : null}
      </div>
      {found.length >= FEWEST_WITH_LETTERS && letters.length > 1 ? (
        <LetterChoice
          letters={letters}
          chosen={letter?.letter ?? ''}
          onChoose={(next) => setParam('letter', next)}
        />
      ) : null}
      <p className={styles.found}>{foundWords()}</p>
      <LaterStatus text={foundWords()} />
      <People listed={listed} most={shown * STEP} onMore={showMore} />
    </>
  );

  function foundWords(): string {
    if (found.length === 0) return asked.trim() ? words.nothing(asked.trim()) : words.nobody;
    return letter ? words.foundFrom(listed.length, letter.letter) : words.found(found.length);
  }
}

type ListProps = {
  readonly listed: readonly ListedPerson[];
  readonly most: number;
  readonly onMore: () => void;
};

function People({ listed, most, onMore }: ListProps) {
  const { people: words } = usePersonWords();
  const rest = listed.length - most;
  return (
    <>
      <ol className={styles.list}>
        {listed.slice(0, most).map(({ person }) => (
          <PersonItem key={person.id} person={person} />
        ))}
      </ol>
      {rest > 0 ? <MoreButton label={words.more(Math.min(rest, STEP))} onMore={onMore} /> : null}
    </>
  );
}

type Narrowing = {
  readonly order: PeopleOrder;
  readonly kind: PeopleKind;
  readonly asked: string;
};

/** Everyone who matches the words, and of these those of the kind, in order. */
function useFound(people: readonly PersonEntry[], { order, kind, asked }: Narrowing) {
  const { locale } = useWords();
  const ordered = useMemo(() => orderPeople(people, order, locale), [people, order, locale]);
  const matching = useMemo(() => matchingPeople(ordered, asked), [ordered, asked]);
  const found = useMemo(() => ofKind(matching, kind), [matching, kind]);
  return { matching, found };
}
