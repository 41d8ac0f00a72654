import { createGrowingNumbers } from '../language/growing-numbers.ts';

/** Short lists of numbers, which are numbered from 0. There may be very many: all stand in one typed array. */
export type NumberLists = {
  /** Adds the next list. */
  readonly add: (numbers: readonly number[]) => void;
  readonly has: (list: number, wanted: number) => boolean;
};

/** No lists yet. */
export function createNumberLists(): NumberLists {
  const numbers = createGrowingNumbers();
  const starts = createGrowingNumbers();
  starts.add(0);
  return {
    add: (more) => {
      for (const number of more) numbers.add(number);
      starts.add(numbers.size());
    },
    has: (list, wanted) => {
      const end = starts.at(list + 1);
      for (let place = starts.at(list); place < end; place++)
        if (numbers.at(place) === wanted) return true;
      return false;
    },
  };
}
