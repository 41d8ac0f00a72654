import type { Person } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import type { PersonEntry } from './edition.ts';

const MOST_ALIASES = 12;

/**
 * An entry with what one more article says of this person: a fuller name, names not seen before, and the role
 * where the article is the newest that gives one. The same entry when it says nothing new.
 */
export function withSighting(entry: PersonEntry, person: Person, isNewest: boolean): PersonEntry {
  const isFuller = isFullerName(person.name, entry.name);
  const name = isFuller ? person.name : entry.name;
  const role = (isNewest ? person.role : undefined) ?? entry.role ?? person.role;
  const aliases = aliasesOf(name, [...namesOf(entry), person.name, ...(person.aliases ?? [])]);
  const isSame =
    name === entry.name && role === entry.role && aliases.length === (entry.aliases ?? []).length;
  if (isSame) return entry;
  return {
    ...entry,
    name,
    ...(role !== undefined && { role }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function isFullerName(name: string, other: string): boolean {
  const words = new Set(fold(name).split(' '));
  const others = fold(other).split(' ');
  return words.size > others.length && others.every((word) => words.has(word));
}

/**
 * Someone under another name or with another role, and with more names; those that they go by no longer become aliases.
 * The same person where nothing changes.
 */
export function withName<P extends Person>(
  person: P,
  changes: { readonly name?: string | undefined; readonly role?: string | undefined } = {},
  more: readonly string[] = [],
): P {
  const { name = person.name, role = person.role } = changes;
  const { aliases: former = [] } = person;
  const aliases = aliasesOf(name, [...namesOf(person), ...more]);
  const isSame = name === person.name && role === person.role && aliases.length === former.length;
  if (isSame) return person;
  return {
    ...person,
    name,
    ...(role !== undefined && { role }),
    ...(aliases.length + former.length > 0 && { aliases }),
  };
}

/** Aliases first: they are the longest known. */
function namesOf({ name, aliases = [] }: Person): readonly string[] {
  return [...aliases, name];
}

function aliasesOf(name: string, names: readonly string[]): readonly string[] {
  const known = new Set([fold(name)]);
  const aliases: string[] = [];
  for (const alias of names) {
    if (known.has(fold(alias))) continue;
    known.add(fold(alias));
    aliases.push(alias);
  }
  return aliases.slice(0, MOST_ALIASES);
}
