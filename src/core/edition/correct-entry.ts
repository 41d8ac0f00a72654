import type { CorrectionRules } from './correction-rules.ts';
import type { PersonEntry } from './edition.ts';
import { withName } from './merge-person.ts';

/**
 * The entry of a person as corrections make it: renamed, with the names of everyone who was merged into them and with
 * their ids as former ones. `entryOf` gives what was found of those. The same entry where no correction is about it.
 */
export function correctedEntry(
  entry: PersonEntry,
  rules: CorrectionRules,
  entryOf: (id: string) => PersonEntry | undefined,
): PersonEntry {
  const merged = rules.mergedInto(entry.id);
  const rename = rules.renameOf(entry.id);
  if (merged.length === 0) return withName(entry, rename);
  const others = merged.flatMap((id) => entryOf(id) ?? []);
  const names = others.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const role = entry.role ?? others.find((other) => other.role !== undefined)?.role;
  const formerIds = [...new Set([...(entry.formerIds ?? []), ...merged])];
  return withName({ ...entry, formerIds }, { role, ...rename }, names);
}
