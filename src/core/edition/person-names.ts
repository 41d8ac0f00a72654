import type { Person } from '../article/article.ts';
import { freeSlug } from './article-slug.ts';
import type { PersonEntry } from './edition.ts';
import { nameKeys } from './name-keys.ts';

/** Who has which names and ids. */
export type PersonNames = {
  readonly add: (entry: PersonEntry) => void;
  /** Takes an id without a name: nobody is found by it. */
  readonly reserve: (id: string) => void;
  /** The ids of everyone who shares a name with this person. */
  readonly alike: (person: Person) => ReadonlySet<string>;
  /** An id, made of a name, that nobody has or had. */
  readonly freeId: (name: string) => string;
};

/** Indexes people by their names. */
export function createPersonNames(entries: readonly PersonEntry[]): PersonNames {
  const taken = new Set(['index']); // people/index/ is the index itself
  /** Most names are of one alone. */
  const byKey = new Map<string, string | Set<string>>();
  const idsOf = (key: string): Iterable<string> => {
    const ids = byKey.get(key) ?? [];
    return typeof ids === 'string' ? [ids] : ids;
  };
  const add = (entry: PersonEntry) => {
    for (const id of [entry.id, ...(entry.formerIds ?? [])]) taken.add(id);
    for (const key of nameKeys(entry)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, entry.id);
      else if (typeof known !== 'string') known.add(entry.id);
      else if (known !== entry.id) byKey.set(key, new Set([known, entry.id]));
    }
  };
  for (const entry of entries) add(entry);
  return {
    add,
    reserve: (id) => void taken.add(id),
    alike: (person) => new Set(nameKeys(person).flatMap((key) => [...idsOf(key)])),
    freeId: (name) => freeSlug(name, (slug) => taken.has(slug)),
  };
}
