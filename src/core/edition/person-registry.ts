import type { Person } from '../article/article.ts';
import { dateKey } from '../article/date.ts';
import type { PersonEntry } from './edition.ts';
import { createKnownPeople, type FoundPeople, type KnownPeople } from './known-people.ts';
import { withSighting } from './merge-person.ts';

/** Whether two names are certainly one person's; unsure is false. */
export type SamePerson = (a: Person, b: Person) => boolean;

/** What is known of the article that people speak in. */
export type Sighting = {
  /** When it was published, in ms since 1970: the newest role is the one that is kept. */
  readonly time: number;
  /** Ids of those who spoke in the article's former version: a name alone is enough for one of these. */
  readonly formerly: readonly string[];
};

/** Everyone who speaks in an edition, in the files of its people index. */
export type PersonRegistry = KnownPeople & {
  /** Finds each of an article's people, or registers them; gives the edition's id for each id of the article. */
  readonly adopt: (people: readonly Person[], sighting: Sighting) => ReadonlyMap<string, string>;
  /** Whom a name means that somebody corrected: on the evidence of `adopt`, but nothing new is learnt of them. */
  readonly find: (person: Person, formerly: readonly string[]) => PersonEntry | undefined;
};

/** Opens the people index. Two names become one person only where `samePerson` says so. */
export function createPersonRegistry(
  files: readonly (readonly PersonEntry[])[],
  samePerson: SamePerson,
  timeZone: string,
  found: FoundPeople = { found: [], made: [] },
): PersonRegistry {
  const people = createKnownPeople(files, found);
  const roleTimes = new Map<string, number>();

  const find = (person: Person, claimed: ReadonlySet<string>, formerly: readonly string[]) => {
    const known = people.alike(person).filter(({ id }) => !claimed.has(id));
    const former = known.find(({ id, kind }) => kind === person.kind && formerly.includes(id));
    if (former) return former;
    const same = known.filter((entry) => samePerson(entry, person));
    return mostAlike(same, person);
  };
  const sight = (entry: PersonEntry, person: Person, time: number): PersonEntry => {
    const newest = entry.newest === undefined ? -Infinity : dateKey(entry.newest, timeZone);
    const isNewest = time >= (roleTimes.get(entry.id) ?? newest);
    if (isNewest && person.role !== undefined) roleTimes.set(entry.id, time);
    return withSighting(entry, person, isNewest);
  };
  const adopt: PersonRegistry['adopt'] = (sighted, { time, formerly }) => {
    const ids = new Map<string, string>();
    const claimed = new Set<string>();
    for (const person of sighted) {
      const entry = find(person, claimed, formerly) ?? people.add(person);
      people.learn(sight(entry, person, time));
      claimed.add(entry.id);
      ids.set(person.id, entry.id);
    }
    return ids;
  };
  return {
    ...people,
    adopt,
    find: (person, formerly) => find(person, new Set(), formerly),
  };
}

/** Of several who may be the same, those of whom as much is known: with a role where one is given, else without. */
function mostAlike(same: readonly PersonEntry[], person: Person): PersonEntry | undefined {
  if (same.length < 2) return same[0];
  return same.find((entry) => (entry.role === undefined) === (person.role === undefined));
}
