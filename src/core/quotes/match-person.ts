import type { Person } from '../article/article.ts';
import { fold } from '../language/fold.ts';
import { clash } from './role-clash.ts';

/**
 * Whether two entries of different articles are the same person or body, on evidence: the full names, of two words or
 * more, are equal once folded, and the roles do not contradict each other. Bodies are the same where their names are.
 * A surname or a single name is never enough.
 */
export function samePerson(a: Person, b: Person): boolean {
  if (a.kind !== b.kind) return false;
  const name = fold(a.name);
  if (name === '' || name !== fold(b.name)) return false;
  if (a.kind === 'organization') return true;
  return name.includes(' ') && !clash(a.role, b.role);
}
