import type { PersonEntry } from '../../../core/edition/edition.ts';
import { wordsOf } from '../../../core/language/fold.ts';

/** The people some word of whose names begins with each word of a text, those who speak most first. */
export function matchPeople(
  people: readonly PersonEntry[],
  text: string,
  most: number,
): readonly PersonEntry[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  const matching = people.filter(({ name, aliases = [] }) => {
    const words = wordsOf([name, ...aliases].join(' '));
    return asked.every((word) => words.some((own) => own.startsWith(word)));
  });
  return matching.toSorted((one, other) => other.quotes - one.quotes).slice(0, most);
}

/** The person of an id, or into whom the one of that id was merged. */
export function personOf(people: readonly PersonEntry[], id: string): PersonEntry | undefined {
  return people.find((person) => person.id === id || person.formerIds?.includes(id));
}
