import { usePersonWords } from '../../words/person-words.ts';
import styles from './order-choice.module.css';
import { peopleOrders, type PeopleOrder } from './select-people.ts';

type Props = {
  readonly order: PeopleOrder;
  readonly onChoose: (order: PeopleOrder) => void;
};

/** The choice between the orders of the list. */
export function OrderChoice({ order, onChoose }: Props) {
  const { people: words } = usePersonWords();
  const names = { quotes: words.byQuotes, name: words.byName };
  return (
    <fieldset className={styles.orders}>
      <legend>{words.order}</legend>
      {peopleOrders.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="order"
            value={one}
            checked={one === order}
            onChange={() => onChoose(one)}
          />
          {names[one]}
        </label>
      ))}
    </fieldset>
  );
}
