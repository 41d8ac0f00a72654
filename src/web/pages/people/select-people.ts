import type { PersonEntry } from '../../../core/edition/edition.ts';
import { fold } from '../../../core/language/fold.ts';

/** The orders of the list, the first where the address asks for none. */
export const peopleOrders = ['quotes', 'name'] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** A person with all words that they may be looked up by. */
export type ListedPerson = { readonly person: PersonEntry; readonly folded: string };

/** Everyone in an order; names in that of the reader's language. */
export function orderPeople(
  people: readonly PersonEntry[],
  order: PeopleOrder,
  locale: string,
): ListedPerson[] {
  const { compare } = new Intl.Collator(locale);
  const byName = (a: PersonEntry, b: PersonEntry) => compare(a.name, b.name);
  const byQuotes = (a: PersonEntry, b: PersonEntry) => b.quotes - a.quotes || byName(a, b);
  return people
    .toSorted(order === 'name' ? byName : byQuotes)
    .map((person) => ({ person, folded: foldedWordsOf(person) }));
}

/** Those for whom each word of the query begins a word of their name, other names or role. */
export function matchingPeople(people: readonly ListedPerson[], query: string): ListedPerson[] {
  const words = fold(query).split(' ');
  return people.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
}

function foldedWordsOf({ name, role = '', aliases = [] }: PersonEntry): string {
  return ` ${fold([name, role, ...aliases].join(' '))}`;
}
