import { usePersonWords } from '../../words/person-words.ts';
import styles from './order-choice.module.css';
import { peopleKinds, type PeopleKind } from './people-kinds.ts';

type Props = {
  readonly kind: PeopleKind;
  /** How many of each kind the other choices leave. */
  readonly counts: Readonly<Record<PeopleKind, number>>;
  readonly onChoose: (kind: PeopleKind) => void;
};

/** The choice between persons, organisations and both. */
export function KindChoice({ kind, counts, onChoose }: Props) {
  const { people: words } = usePersonWords();
  const names = {
    all: words.everyone,
    person: words.persons,
    organization: words.organizations,
  };
  return (
    <fieldset className={styles.orders}>
      <legend>{words.kind}</legend>
      {peopleKinds.map((one) => (
        <label key={one} className={styles.kind}>
          <input
            type="radio"
            name="kind"
            value={one}
            checked={one === kind}
            onChange={() => onChoose(one)}
          />
          {words.withCount(names[one], counts[one])}
        </label>
      ))}
    </fieldset>
  );
}
