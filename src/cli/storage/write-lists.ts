import type { Edition } from '../../core/edition/edition.ts';
import { editionImageHosts } from '../../core/edition/article-images.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { SourcesHeader } from '../../core/edition/source-record.ts';
import { appliedCorrections } from '../corrections/corrected-people.ts';
import { sha256 } from '../sha256.ts';
import { chainChanges, type ListChanges } from './list-changes.ts';
import type { EditionMeta, Session } from './session.ts';
import { articleRecords } from './records.ts';
import { formatSources } from './sources-file.ts';
import { writeArchives } from './write-archives.ts';
import { writeLeaves, writeSections } from './write-leaves.ts';
import { writePeople } from './write-people.ts';

/**
 * Stages everything that follows from the changes of a batch: lists, people, archives to search, sources and, where anything
 * changed at all, `edition.json` of this moment.
 */
export async function writeLists(session: Session, changes: ListChanges, now: Date): Promise<void> {
  const { batch, registry } = session;
  const { newest, sections } = writeChains(session, changes);
  session.header = headerUnder(session, appliedCorrections(session));
  const articles = countOf(articleRecords(session));
  const search = await writeArchives(session, changes, articles);
  batch.writeParts(editionPaths.sources, formatSources(session));
  const people = registry.files();
  const imageHosts = editionImageHosts(articleRecords(session));
  const contents = {
    articles,
    sections,
    newest,
    people: { count: people.flat().length, files: people.length },
    ...(imageHosts.length > 0 && { imageHosts }),
    search,
  };
  writeEdition(session, contents, now);
}

/** What the chains are changed by is gone afterwards: of very many articles it is much. */
function writeChains(session: Session, changes: ListChanges) {
  const { leaves, sections, people } = chainChanges(changes);
  const newest = writeLeaves(session, leaves);
  const written = writeSections(session, sections);
  writePeople(session, people);
  return { newest, sections: written };
}

function headerUnder({ header }: Session, corrections: SourcesHeader['corrections']) {
  const { corrections: _former, ...rest } = header;
  return corrections ? { ...rest, corrections } : rest;
}

function writeEdition(
  { batch, before, meta }: Session,
  contents: Pick<Edition, 'articles' | 'sections' | 'newest' | 'people' | 'imageHosts' | 'search'>,
  now: Date,
): void {
  if (batch.isEmpty() && hasMeta(before, meta)) return;
  const edition: Edition = {
    formatVersion: 1,
    ...meta,
    dateModified: isoInstant(now),
    revision: sha256(`${before?.revision} ${JSON.stringify(meta)} ${batch.digest()}`).slice(0, 16),
    ...contents,
  };
  batch.writeJson(editionPaths.edition, edition);
}

function hasMeta(edition: Edition | undefined, meta: EditionMeta): boolean {
  return (
    edition !== undefined &&
    edition.name === meta.name &&
    edition.inLanguage === meta.inLanguage &&
    edition.timeZone === meta.timeZone &&
    edition.site === meta.site &&
    edition.sample === meta.sample
  );
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _item of items) count++;
  return count;
}

/** A moment as an `IsoDate`, to the second. */
export function isoInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
