import type { PersonQuote, Summary } from '../../core/edition/edition.ts';
import type { Listed } from '../../core/edition/listed-order.ts';
import { sharedTexts } from '../../core/language/shared-texts.ts';
import { sectionSlug } from '../../core/edition/section-slug.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import type { AsideMap } from './aside-map.ts';
import type { Batch } from './batch.ts';
import type { SetAside } from './pack.ts';

/** The quotes of someone in an article, where the batch has set them aside. */
type QuotesAside = SetAside<readonly PersonQuote[]>;

/** Who speaks in an article, and where it is what. */
export type QuotesByPerson = readonly (readonly [person: string, quotes: QuotesAside])[];

/** What lists show of an article: as it stands in them, or where the batch has set it aside, since there may be very many. */
export type ListedSummary = Summary | SummaryAside;

type SummaryAside = Listed &
  Pick<Summary, 'articleSection'> & { readonly aside: SetAside<Summary> };

/** Sets aside what lists show of an article, but for what its place in them depends on; `listed` has the same of that. */
export function summaryAside(
  batch: Batch,
  listed: Listed & Pick<Summary, 'articleSection'>,
  summary: Summary,
): SummaryAside {
  const { slug, articleSection } = listed;
  return {
    slug,
    ...(listed.datePublished !== undefined && { datePublished: listed.datePublished }),
    dateImported: listed.dateImported,
    ...(articleSection !== undefined && { articleSection }),
    aside: batch.setAside(summary),
  };
}

/** What changes in the quotes of a person: articles that go, and where the batch has set aside what comes. */
export type PersonChange = {
  readonly removed: readonly Listed[];
  readonly added: readonly QuotesAside[];
};

/** What a batch changes of one article: how it was listed before the batch, and how it is listed after it. */
type ListChange = {
  readonly before?: ArticleRecord | undefined;
  readonly after?: ListedSummary | undefined;
  /** Undefined where they stay as they were. */
  readonly quotes?: QuotesByPerson | undefined;
};

/** What a batch changes in the lists, by article. */
export type ListChanges = AsideMap<ListChange>;

/** Notes that an article came or changed: as it was listed `before`, if it was, and how it is listed from now on. */
export function listArticle(
  changes: ListChanges,
  before: ArticleRecord | undefined,
  after: ListedSummary,
  quotes: QuotesByPerson,
): void {
  const first = changes.get(after.slug);
  changes.set(after.slug, { before: first ? first.before : before, after, quotes });
}

/** Likewise where its quotes stay as they were. */
export function relistArticle(changes: ListChanges, before: ArticleRecord, after: Summary): void {
  const first = changes.get(after.slug);
  changes.set(after.slug, { before: first ? first.before : before, after, quotes: first?.quotes });
}

/** Notes that an article goes. */
export function unlistArticle(changes: ListChanges, before: ArticleRecord): void {
  const first = changes.get(before.slug);
  changes.set(before.slug, { before: first ? first.before : before, quotes: [] });
}

type Building<Item> = { readonly removed: Listed[]; readonly added: Item[] };

/** What the changes mean for the list of the front page, of each section by slug, and of each person by id. */
export function chainChanges(changes: ListChanges) {
  const leaves: Building<ListedSummary> = { removed: [], added: [] };
  const sections = new Map<string, Building<ListedSummary>>();
  const people = new Map<string, Building<QuotesAside>>();
  const shared = sharedTexts();
  for (const [slug, { before, after: listed, quotes }] of changes.entries()) {
    // The slug that is in memory already: there may be very many.
    const after = listed && { ...withShared(listed, shared), slug };
    if (before) {
      leaves.removed.push(before);
      const section = sectionSlug(before);
      if (section !== undefined) changeOf(sections, section).removed.push(before);
    }
    if (after) {
      leaves.added.push(after);
      const section = sectionSlug(after);
      if (section !== undefined) changeOf(sections, section).added.push(after);
    }
    if (!quotes) continue;
    if (before) for (const id of before.people) changeOf(people, id).removed.push(before);
    for (const [id, aside] of quotes) changeOf(people, id).added.push(aside);
  }
  return { leaves, sections, people };
}

/** With texts that most have in common. */
function withShared(listed: ListedSummary, shared: (text: string) => string): ListedSummary {
  const { articleSection } = listed;
  return {
    ...listed,
    dateImported: shared(listed.dateImported),
    ...(articleSection !== undefined && { articleSection: shared(articleSection) }),
  };
}

function changeOf<Item>(changes: Map<string, Building<Item>>, key: string): Building<Item> {
  const known = changes.get(key);
  if (known) return known;
  const change: Building<Item> = { removed: [], added: [] };
  changes.set(key, change);
  return change;
}
