import type { Person } from '../../../core/article/article.ts';
import type { ListedPerson } from './select-people.ts';

/** Whom the list shows, the first where the address asks for none. */
export const peopleKinds = ['all', 'person', 'organization'] as const;
export type PeopleKind = (typeof peopleKinds)[number];

/** Those of a kind. */
export function ofKind(people: readonly ListedPerson[], kind: PeopleKind): readonly ListedPerson[] {
  if (kind === 'all') return people;
  return people.filter(({ person }) => person.kind === kind);
}

/** Whether there are persons and organisations, so that there is something to choose. */
export function areOfBothKinds(people: readonly Pick<Person, 'kind'>[]): boolean {
  return people.some(({ kind }) => kind !== people[0]?.kind);
}

/** How many there are of each kind. */
export function countKinds(people: readonly ListedPerson[]): Readonly<Record<PeopleKind, number>> {
  const counts: Record<Person['kind'], number> = { person: 0, organization: 0 };
  for (const { person } of people) counts[person.kind] += 1;
  return { all: people.length, ...counts };
}
