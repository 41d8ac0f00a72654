import {
  changeChain,
  type ChainChange,
  type ChangedChain,
  type Page,
} from '../../core/edition/chain.ts';
import type { PersonEntry, PersonQuote, PersonQuotes } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parsePersonQuotes } from '../../core/edition/parse-edition.ts';
import { reenteredPeople, writtenEntry } from '../corrections/corrected-people.ts';
import { CliError } from '../cli-error.ts';
import { readParsed } from './edition-files.ts';
import type { PersonChange } from './list-changes.ts';
import type { Session } from './session.ts';

const NEWEST = '0';

type QuotesChange = ChainChange<PersonQuote>;

const NOTHING: QuotesChange = { removed: [], added: [] };

/** Writes the files of everyone whose quotes changed, and the files of the people index that name them. */
export function writePeople(session: Session, changes: ReadonlyMap<string, PersonChange>): void {
  const { registry, batch } = session;
  for (const [id, { removed, added }] of changes) {
    const quotes = added.flatMap((aside) => batch.takeBack(aside));
    writePerson(session, id, { removed, added: quotes });
  }
  for (const id of reenteredPeople(session)) {
    if (!changes.has(id) && (registry.get(id)?.quotes ?? 0) > 0) writePerson(session, id, NOTHING);
  }
  // Someone may have been registered by a version of an article that another one in the same batch replaced.
  for (const { id, quotes } of registry.files().flat()) if (quotes === 0) registry.remove(id);
  const files = registry.files();
  for (const file of registry.changed()) {
    batch.writeJson(editionPaths.peopleIndex(file), {
      people: (files[file] ?? []).map((entry) => writtenEntry(session, entry)),
    });
  }
}

function writePerson(session: Session, id: string, change: QuotesChange): void {
  const { registry, batch, meta } = session;
  const entry = registry.get(id);
  if (!entry)
    throw new CliError(`Cannot write the quotes of ${id}: the people index has no such person`);
  const read = (file: string) => readPage(session, id, file);
  const changed = changeChain({ newest: entry.quotes > 0 ? NEWEST : undefined, read }, change, {
    timeZone: meta.timeZone,
    idStaysWith: 'newer',
    nextId: nextFile(session, id, entry),
  });
  for (const file of changed.deleted) batch.remove(editionPaths.person(id, Number(file)));
  if (changed.newest === undefined) return registry.remove(id);
  const first = changed.written.find((page) => page.id === NEWEST) ?? read(NEWEST);
  const person = recounted(entry, change, changed, first.items[0]);
  registry.set(person);
  for (const page of [...changed.written.filter(({ id: file }) => file !== NEWEST), first]) {
    batch.writeJson(
      editionPaths.person(id, Number(page.id)),
      fileOf(writtenEntry(session, person), page),
    );
  }
}

function readPage({ batch }: Session, id: string, file: string): Page<PersonQuote> {
  const path = editionPaths.person(id, Number(file));
  const { older, quotes } = readParsed(batch, path, parsePersonQuotes);
  return { id: file, ...(older !== undefined && { older: String(older) }), items: quotes };
}

/** Numbers files from 0; one that was deleted may come back, since no address of the reader names a file. */
function nextFile({ batch }: Session, id: string, { quotes }: PersonEntry): () => string {
  let next: number | undefined = quotes > 0 ? undefined : 0;
  return () => {
    next ??= 1 + Math.max(0, ...batch.names(`people/${id}`).map((name) => Number.parseInt(name)));
    return String(next++);
  };
}

function recounted(
  entry: PersonEntry,
  change: QuotesChange,
  changed: ChangedChain<PersonQuote>,
  newest: PersonQuote | undefined,
): PersonEntry {
  const date = newest?.datePublished ?? newest?.dateImported;
  const came = new Set(change.added.map((quote) => quote.slug)).size;
  return {
    ...entry,
    quotes: entry.quotes + changed.added - changed.removed,
    articles: entry.articles + came - change.removed.length,
    ...(date !== undefined && { newest: date }),
  };
}

function fileOf(person: PersonEntry, { older, items }: Page<PersonQuote>): PersonQuotes {
  return { person, ...(older !== undefined && { older: Number(older) }), quotes: items };
}
