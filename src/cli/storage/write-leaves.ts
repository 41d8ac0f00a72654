import {
  changeChain,
  type ChainChange,
  type ChangedChain,
  type Page,
} from '../../core/edition/chain.ts';
import type { Leaf, Section } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseLeaf } from '../../core/edition/parse-edition.ts';
import type { Batch } from './batch.ts';
import { readParsed } from './edition-files.ts';
import type { ListedSummary } from './list-changes.ts';
import type { Session } from './session.ts';

type LeafChange = ChainChange<ListedSummary>;

/** Writes the leaves of the front page's list; returns the id of the newest. An empty list is one empty leaf. */
export function writeLeaves(session: Session, change: LeafChange): string {
  const { batch, before } = session;
  const { newest } = writeChain(session, before?.newest, change, {
    path: editionPaths.leaf,
    nextId: () => nextLeafId(session),
  });
  if (newest !== undefined) return newest;
  const id = before?.newest ?? nextLeafId(session);
  batch.writeJson(editionPaths.leaf(id), { id, summaries: [] } satisfies Leaf);
  return id;
}

/** Writes the leaves of every section that changed; returns all sections, those with the most articles first. */
export function writeSections(
  session: Session,
  changes: ReadonlyMap<string, LeafChange>,
): Section[] {
  const sections = new Map(session.before?.sections.map((section) => [section.slug, section]));
  for (const [slug, change] of changes) {
    const before = sections.get(slug);
    const changed = writeChain(session, before?.newest, change, {
      path: (id) => editionPaths.sectionLeaf(slug, id),
      nextId: () => nextSectionId(session, slug),
    });
    if (changed.newest === undefined) {
      sections.delete(slug);
      continue;
    }
    sections.set(slug, {
      slug,
      name: before?.name ?? change.added[0]?.articleSection?.trim() ?? slug,
      articles: (before?.articles ?? 0) + changed.added - changed.removed,
      newest: changed.newest,
    });
  }
  return [...sections.values()].toSorted(
    (a, b) => b.articles - a.articles || (a.slug < b.slug ? -1 : 1),
  );
}

function writeChain(
  { batch, meta }: Session,
  newest: string | undefined,
  change: LeafChange,
  { path, nextId }: { path: (id: string) => string; nextId: () => string },
): ChangedChain<ListedSummary> {
  const read = (id: string): Page<ListedSummary> => readLeaf(batch, path(id));
  const changed = changeChain({ newest, read }, change, {
    timeZone: meta.timeZone,
    idStaysWith: 'older',
    nextId,
  });
  for (const { id, older, items } of changed.written) {
    const summaries = items.map((item) => ('aside' in item ? batch.takeBack(item.aside) : item));
    const leaf: Leaf = { id, ...(older !== undefined && { older }), summaries };
    batch.writeJson(path(id), leaf);
  }
  for (const id of changed.deleted) batch.remove(path(id));
  return changed;
}

function readLeaf(batch: Batch, path: string) {
  const { id, older, summaries } = readParsed(batch, path, parseLeaf);
  return { id, ...(older !== undefined && { older }), items: summaries };
}

function nextLeafId(session: Session): string {
  session.header = { ...session.header, leaves: session.header.leaves + 1 };
  return String(session.header.leaves);
}

function nextSectionId(session: Session, slug: string): string {
  const { sections } = session.header;
  const number = (Object.hasOwn(sections, slug) ? (sections[slug] ?? 0) : 0) + 1;
  session.header = { ...session.header, sections: { ...sections, [slug]: number } };
  return String(number);
}
