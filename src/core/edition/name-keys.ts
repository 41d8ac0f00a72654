import type { Person } from '../article/article.ts';
import { fold, foldedWords } from '../language/fold.ts';

/**
 * Someone's names, folded, and a body's initials (`Badan Meteorologi dan Geofisika` → `bmg`): two who are the same
 * share at least one of these.
 */
export function nameKeys(person: Person): readonly string[] {
  const keys = new Set<string>();
  for (const name of [person.name, ...(person.aliases ?? [])]) {
    keys.add(fold(name));
    if (person.kind === 'organization') keys.add(initialsOf(name));
  }
  keys.delete('');
  return [...keys];
}

function initialsOf(name: string): string {
  const words = foldedWords(name).filter(({ start }) => /\p{Lu}/u.test(name.charAt(start)));
  return words.length > 1 ? words.map(({ word }) => word.charAt(0)).join('') : '';
}
