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
  const byKey = new Map<string, Set<string>>();
  const add = (entry: PersonEntry) => {
    for (const id of [entry.id, ...(entry.formerIds ?? [])]) taken.add(id);
    for (const key of nameKeys(entry)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry.id));
  };
  for (const entry of entries) add(entry);
  return {
    add,
    reserve: (id) => void taken.add(id),
    alike: (person) => new Set(nameKeys(person).flatMap((key) => [...(byKey.get(key) ?? [])])),
    freeId: (name) => freeSlug(name, (slug) => taken.has(slug)),
  };
}
