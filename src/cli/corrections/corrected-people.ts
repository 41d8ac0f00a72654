import type { Person } from '../../core/article/article.ts';
import { correctedEntry } from '../../core/edition/correct-entry.ts';
import type { PersonEntry } from '../../core/edition/edition.ts';
import type { AppliedCorrections } from '../../core/edition/source-record.ts';
import type { Session } from '../storage/session.ts';
import { haveChanged } from './have-changed.ts';

/** A person's entry as it is written: the registry has it as it was found. */
export function writtenEntry({ corrections, registry }: Session, entry: PersonEntry): PersonEntry {
  return correctedEntry(entry, corrections.rules, registry.get);
}

/** Everyone whose entry is no longer written as it was, though none of their quotes may have changed. */
export function reenteredPeople(session: Session): ReadonlySet<string> {
  if (!haveChanged(session)) return new Set();
  const before = session.header.corrections?.found ?? [];
  const now = session.registry.files().flat();
  return new Set([
    ...before.map(({ id }) => id),
    ...now.filter((entry) => writtenEntry(session, entry) !== entry).map(({ id }) => id),
  ]);
}

/** What the next import has to know of the corrections that the edition stands under; undefined for none. */
export function appliedCorrections(session: Session): AppliedCorrections | undefined {
  const { corrections, registry, records } = session;
  if (corrections.hash === undefined) return undefined;
  const named = new Set<string>();
  for (const record of records.values()) {
    if (record.kind === 'article') for (const id of record.found ?? []) named.add(id);
  }
  for (const { correction } of corrections.corrections) {
    if (correction.type === 'merge') named.add(correction.into);
  }
  const standing = registry.files().flat();
  const otherwise = standing.filter((entry) => writtenEntry(session, entry) !== entry);
  const absent = registry.unheard().filter(({ id }) => named.has(id));
  const made = registry.made();
  return {
    hash: corrections.hash,
    found: [...otherwise, ...absent].map(factsOf),
    made: standing.filter(({ id }) => made.has(id)).map(({ id }) => id),
  };
}

function factsOf({ id, name, kind, role, aliases }: PersonEntry): Person {
  return {
    id,
    name,
    kind,
    ...(role !== undefined && { role }),
    ...(aliases && { aliases }),
  };
}
