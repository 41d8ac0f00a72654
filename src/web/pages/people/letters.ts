import { fold } from '../../../core/language/fold.ts';
import type { ListedPerson } from './select-people.ts';

/** A letter that names begin with: where the first of them stands in the list, and how many there are. */
export type Letter = { readonly letter: string; readonly start: number; readonly count: number };

/** Names that begin with no letter stand under this. */
const OTHER = '#';

/** The letter that a name stands under, capital and without its marks. */
export function letterOf(name: string): string {
  const [first = ''] = fold(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : OTHER;
}

/** The letters of a list that is in order of names, in the order of the list. */
export function lettersOf(people: readonly ListedPerson[]): Letter[] {
  const letters = new Map<string, { letter: string; start: number; count: number }>();
  for (const [start, { person }] of people.entries()) {
    const letter = letterOf(person.name);
    const known = letters.get(letter) ?? { letter, start, count: 0 };
    known.count += 1;
    letters.set(letter, known);
  }
  return [...letters.values()];
}
