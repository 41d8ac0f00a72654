import type { Edition, PersonEntry } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseEdition, parsePeopleIndex } from '../../core/edition/parse-edition.ts';
import { createPersonRegistry, type PersonRegistry } from '../../core/edition/person-registry.ts';
import type { SourcesHeader } from '../../core/edition/source-record.ts';
import { samePerson } from '../../core/quotes/match-person.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { heldCorrections, type HeldCorrections } from '../corrections/held-corrections.ts';
import { readCorrections, type ReadCorrections } from '../corrections/read-corrections.ts';
import { beginBatch, type Batch } from './batch.ts';
import { removeIfEmpty } from './disk.ts';
import { readParsed } from './edition-files.ts';
import { createIdentities, type Identities } from './identities.ts';
import { recover } from './journal.ts';
import { lockEdition } from './lock.ts';
import { createAsideMap } from './aside-map.ts';
import type { Records } from './records.ts';
import { noSources, parseSources } from './sources-file.ts';

/** What an edition says of itself. */
export type EditionMeta = Pick<Edition, 'name' | 'inLanguage' | 'timeZone' | 'site' | 'sample'>;

/** Whether an edition is told to say something else of itself than before. */
export function saysAnew({ before, meta }: Session): boolean {
  const facts = ['name', 'inLanguage', 'site', 'sample'] as const;
  return before !== undefined && facts.some((fact) => meta[fact] !== before[fact]);
}

/** An edition that is being changed, by one process alone. */
export type Session = {
  readonly batch: Batch;
  /** The edition before the batch; undefined for one that begins. */
  readonly before: Edition | undefined;
  readonly meta: EditionMeta;
  header: SourcesHeader;
  readonly records: Records;
  /** From identity to slug. */
  readonly identities: Identities;
  readonly registry: PersonRegistry;
  corrections: HeldCorrections;
  /** Gives the edition back; what was not committed is thrown away. */
  readonly close: () => void;
};

/**
 * Opens the edition in `folder` for changes: takes its lock, completes what a crash left, and reads what the
 * change needs. `metaOf` decides what the edition says of itself from then on; `corrections` are those of another
 * folder where it is built beside the one that it replaces.
 */
export function openSession(
  folder: string,
  effects: Effects,
  metaOf: (before: Edition | undefined) => EditionMeta,
  corrections?: ReadCorrections,
): Session {
  const { disk } = effects;
  const unlock = lockEdition(folder, disk, effects.processId);
  const close = () => {
    recover(folder, disk);
    unlock();
    removeIfEmpty(disk, folder);
  };
  try {
    recover(folder, disk);
    const session = readSession(beginBatch(folder, disk), metaOf);
    const read = corrections ?? readCorrections(folder, disk);
    return { ...session, corrections: heldCorrections(read, session.registry), close };
  } catch (error) {
    unlock();
    removeIfEmpty(disk, folder);
    throw error;
  }
}

function readSession(
  batch: Batch,
  metaOf: (before: Edition | undefined) => EditionMeta,
): Omit<Session, 'close' | 'corrections'> {
  const before = readEdition(batch);
  const { header, records: standing } = readSources(batch, before);
  const records = createAsideMap(batch, standing);
  const files = Array.from({ length: before?.people.files ?? 0 }, (_, file) =>
    readPeople(batch, file),
  );
  const meta = metaOf(before);
  return {
    batch,
    before,
    meta,
    header,
    records,
    identities: createIdentities(records, batch),
    registry: createPersonRegistry(files, samePerson, meta.timeZone, header.corrections),
  };
}

function readEdition(batch: Batch): Edition | undefined {
  if (batch.has(editionPaths.edition)) {
    return readParsed(batch, editionPaths.edition, parseEdition);
  }
  if (batch.names('').length > 0) {
    throw new CliError(`Cannot use ${batch.folder}: it is neither empty nor an edition`);
  }
  return undefined;
}

function readSources(batch: Batch, before: Edition | undefined) {
  const bytes = batch.bytes(editionPaths.sources);
  if (bytes) return parseSources(bytes);
  if (!before) return noSources;
  throw new CliError(
    `Cannot change ${batch.folder}: it has no ${editionPaths.sources}, as a copy that is served; change the original`,
  );
}

function readPeople(batch: Batch, file: number): readonly PersonEntry[] {
  return readParsed(batch, editionPaths.peopleIndex(file), parsePeopleIndex).people;
}
