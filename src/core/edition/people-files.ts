import type { PersonEntry } from './edition.ts';

/** As many people as a file of the people index may have. */
export const PEOPLE_IN_A_FILE = 1000;

/** The people index in memory: everyone keeps the file of their first appearance. */
export type PeopleFiles = {
  readonly get: (id: string) => PersonEntry | undefined;
  readonly set: (entry: PersonEntry) => void;
  readonly remove: (id: string) => void;
  readonly files: () => readonly (readonly PersonEntry[])[];
  /** The numbers of the files that are no longer what they were. */
  readonly changed: () => ReadonlySet<number>;
};

/** Opens the files of a people index; who is new goes to the last one, which is followed by another when full. */
export function createPeopleFiles(files: readonly (readonly PersonEntry[])[]): PeopleFiles {
  const entries = new Map(files.flat().map((entry) => [entry.id, entry]));
  const fileOf = new Map<string, number>();
  const sizes = files.map((people) => people.length);
  const changed = new Set<number>();
  for (const [file, people] of files.entries()) for (const { id } of people) fileOf.set(id, file);

  const placed = (id: string): number => {
    const last = Math.max(0, sizes.length - 1);
    const file = (sizes[last] ?? 0) < PEOPLE_IN_A_FILE ? last : last + 1;
    sizes[file] = (sizes[file] ?? 0) + 1;
    fileOf.set(id, file);
    return file;
  };
  const set = (entry: PersonEntry) => {
    changed.add(fileOf.get(entry.id) ?? placed(entry.id));
    entries.set(entry.id, entry);
  };
  const remove = (id: string) => {
    const file = fileOf.get(id);
    if (file === undefined) return;
    changed.add(file);
    entries.delete(id);
    fileOf.delete(id);
  };
  const filesNow = () => {
    const result = sizes.map((): PersonEntry[] => []);
    for (const entry of entries.values()) result[fileOf.get(entry.id) ?? 0]?.push(entry);
    return result;
  };
  return { get: (id) => entries.get(id), set, remove, files: filesNow, changed: () => changed };
}
