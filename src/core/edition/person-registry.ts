import type { Person } from '../article/article.ts';
import { dateKey } from '../article/date.ts';
import type { PersonEntry } from './edition.ts';
import { withSighting } from './merge-person.ts';
import { createPeopleFiles } from './people-files.ts';
import { createPersonNames } from './person-names.ts';

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
export type PersonRegistry = {
  /** Finds each of an article's people, or registers them; gives the edition's id for each id of the article. */
  readonly adopt: (people: readonly Person[], sighting: Sighting) => ReadonlyMap<string, string>;
  readonly get: (id: string) => PersonEntry | undefined;
  /** Replaces an entry. */
  readonly set: (entry: PersonEntry) => void;
  /** Takes out someone of whom no quote is left. */
  readonly remove: (id: string) => void;
  /** The index files as they stand now; those in `changed` have to be written. */
  readonly files: () => readonly (readonly PersonEntry[])[];
  readonly changed: () => ReadonlySet<number>;
};

/** Opens the people index. Two names become one person only where `samePerson` says so. */
export function createPersonRegistry(
  files: readonly (readonly PersonEntry[])[],
  samePerson: SamePerson,
  timeZone: string,
): PersonRegistry {
  const people = createPeopleFiles(files);
  const names = createPersonNames(files.flat());
  const roleTimes = new Map<string, number>();

  const set = (entry: PersonEntry) => {
    if (people.get(entry.id) === entry) return;
    people.set(entry);
    names.add(entry);
  };
  const find = (person: Person, claimed: ReadonlySet<string>, formerly: readonly string[]) => {
    const alike = [...names.alike(person)].filter((id) => !claimed.has(id));
    const entries = alike.flatMap((id) => people.get(id) ?? []);
    const former = entries.find(({ id, kind }) => kind === person.kind && formerly.includes(id));
    if (former) return former;
    const same = entries.filter((entry) => samePerson(entry, person));
    return mostAlike(same, person);
  };
  const register = (person: Person): PersonEntry => {
    return { ...person, id: names.freeId(person.name), quotes: 0, articles: 0 };
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
      const entry = find(person, claimed, formerly) ?? register(person);
      set(sight(entry, person, time));
      claimed.add(entry.id);
      ids.set(person.id, entry.id);
    }
    return ids;
  };
  const remove = (id: string) => {
    const entry = people.get(id);
    if (entry) names.remove(entry);
    people.remove(id);
  };
  return { ...people, adopt, set, remove };
}

/** Of several who may be the same, those of whom as much is known: with a role where one is given, else without. */
function mostAlike(same: readonly PersonEntry[], person: Person): PersonEntry | undefined {
  if (same.length < 2) return same[0];
  return same.find((entry) => (entry.role === undefined) === (person.role === undefined));
}
