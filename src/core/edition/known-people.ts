import type { Person } from '../article/article.ts';
import type { PersonEntry } from './edition.ts';
import { createPeopleFiles, type PeopleFiles } from './people-files.ts';
import { createPersonNames } from './person-names.ts';

/** What the files of a people index do not say, since corrections changed them. */
export type FoundPeople = {
  /** Those who are in the files under other names, or not at all, as they were found. */
  readonly found: readonly Person[];
  /** Ids of those whom only corrections made: nobody is found to be one of them. */
  readonly made: readonly string[];
};

/** Everyone who is known, as they were found: those in the files of the people index and those of whom no quote is left. */
export type KnownPeople = PeopleFiles & {
  /** Everyone who shares a name with this person. */
  readonly alike: (person: Person) => readonly PersonEntry[];
  /** Replaces the entry of someone of whom more is known now; who is not in the files stays out of them. */
  readonly learn: (entry: PersonEntry) => void;
  /** Registers someone: under `id`, and found by no name, where that is given. */
  readonly add: (person: Omit<Person, 'id'>, id?: string) => PersonEntry;
  /** Everyone who is known and is not in the files. */
  readonly unheard: () => readonly PersonEntry[];
  /** The ids of those whom only corrections made. */
  readonly made: () => ReadonlySet<string>;
};

/** Opens the files of a people index, with what they do not say. */
export function createKnownPeople(
  files: readonly (readonly PersonEntry[])[],
  { found, made }: FoundPeople,
): KnownPeople {
  const { entries, absent } = asFound(files, found);
  const people = createPeopleFiles(entries);
  const unheard = new Map(absent.map((entry) => [entry.id, entry]));
  const isMade = new Set(made);
  const named = [...entries.flat(), ...absent].filter(({ id }) => !isMade.has(id));
  const names = createPersonNames(named);
  for (const id of made) names.reserve(id);

  const get = (id: string) => people.get(id) ?? unheard.get(id);
  const name = (entry: PersonEntry) => {
    if (!isMade.has(entry.id)) names.add(entry);
  };
  const set = (entry: PersonEntry) => {
    if (people.get(entry.id) === entry) return;
    unheard.delete(entry.id);
    people.set(entry);
    name(entry);
  };
  const learn = (entry: PersonEntry) => {
    if (!unheard.has(entry.id)) return set(entry);
    unheard.set(entry.id, entry);
    name(entry);
  };
  const add: KnownPeople['add'] = (person, id) => {
    if (id !== undefined) {
      isMade.add(id);
      names.reserve(id);
    }
    const entry = { ...person, id: id ?? names.freeId(person.name), quotes: 0, articles: 0 };
    set(entry);
    return entry;
  };
  const remove = (id: string) => {
    const entry = people.get(id);
    if (!entry) return;
    people.remove(id);
    const { newest: _newest, ...rest } = entry;
    unheard.set(id, { ...rest, quotes: 0, articles: 0 });
  };
  return {
    ...people,
    get,
    set,
    learn,
    add,
    remove,
    alike: (person) => [...names.alike(person)].flatMap((id) => get(id) ?? []),
    unheard: () => [...unheard.values()],
    made: () => isMade,
  };
}

/** The files with everyone as they were found, and those of them who are in no file. */
function asFound(files: readonly (readonly PersonEntry[])[], found: readonly Person[]) {
  const byId = new Map(found.map((person) => [person.id, person]));
  const entries = files.map((people) =>
    people.map((entry): PersonEntry => {
      const person = byId.get(entry.id);
      byId.delete(entry.id);
      const { quotes, articles, newest } = entry;
      if (!person) return entry;
      return { ...person, quotes, articles, ...(newest !== undefined && { newest }) };
    }),
  );
  const absent = [...byId.values()].map((person) => ({ ...person, quotes: 0, articles: 0 }));
  return { entries, absent };
}
