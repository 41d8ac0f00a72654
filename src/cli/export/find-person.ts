import type { PersonEntry } from '../../core/edition/edition.ts';
import { fold } from '../../core/language/fold.ts';
import { CliError } from '../cli-error.ts';
import { counted } from '../counted.ts';

/**
 * The one whom a name or an id means: by id, else by whole name, else by another name of theirs, else by words of
 * a name. Throws a `CliError` where it means nobody, or several, which it then lists.
 */
export function findPerson(people: readonly PersonEntry[], asked: string): PersonEntry {
  const name = fold(asked);
  const words = name.split(' ');
  const ways: readonly ((person: PersonEntry) => boolean)[] = [
    ({ id, formerIds = [] }) => id === asked || formerIds.includes(asked),
    (person) => fold(person.name) === name,
    ({ aliases = [] }) => aliases.some((alias) => fold(alias) === name),
    (person) => words.every((word) => fold(person.name).split(' ').includes(word)),
  ];
  for (const way of ways) {
    const found = people.filter(way);
    if (found.length > 1) throw severalPeople(asked, found);
    if (found[0]) return found[0];
  }
  throw new CliError(`Nobody in the edition is called ${asked}`);
}

function severalPeople(asked: string, people: readonly PersonEntry[]): CliError {
  const lines = people.map(({ id, name, role, quotes }) => {
    return `  ${id}: ${name}${role === undefined ? '' : `, ${role}`} (${counted(quotes, 'quote')})`;
  });
  return new CliError(`${asked} may be one of these; ask by id:\n${lines.join('\n')}`);
}
