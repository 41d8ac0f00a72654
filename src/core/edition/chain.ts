import { comparePlaces, placeOf, type Listed, type Place } from './listed-order.ts';
import { splitIntoPages } from './page-sizes.ts';

/** One page of a chain, newest item first; `older` names the next page. */
export type Page<Item> = {
  readonly id: string;
  readonly older?: string;
  readonly items: readonly Item[];
};

/** A chain as it stands: its newest page, and how to read a page. */
export type Chain<Item> = {
  readonly newest: string | undefined;
  readonly read: (id: string) => Page<Item>;
};

/** What changes: every item of the articles in `removed` goes (each at its old place), `added` comes. */
export type ChainChange<Item> = {
  readonly removed: readonly Listed[];
  readonly added: readonly Item[];
};

/** How a kind of chain names its pages. */
export type ChainRules = {
  readonly timeZone: string;
  /** Which part of a page that splits keeps its id. With `newer`, the newest page keeps its id for ever. */
  readonly idStaysWith: 'older' | 'newer';
  /** An id that no page has or had. */
  readonly nextId: () => string;
};

/** What has to be written: pages that changed or are new, ids of pages that are gone, and the counts. */
export type ChangedChain<Item> = {
  readonly newest: string | undefined;
  readonly written: readonly Page<Item>[];
  readonly deleted: readonly string[];
  readonly added: number;
  readonly removed: number;
};

type Placed<Item> = Place & { readonly item: Item };
type Visited<Item> = {
  readonly id: string;
  readonly older?: string | undefined;
  readonly items: readonly Item[];
  readonly changed: boolean;
};
type Pending<Item> = { added: readonly Placed<Item>[]; removed: readonly Place[] };

/**
 * Puts items into the pages whose dates they belong to and takes others out, reading only as far back as the
 * oldest change. A page splits at 51, an empty one goes; ids never change. The outcome lists the same items in
 * the same order whether they came in one go or one by one.
 */
export function changeChain<Item extends Listed>(
  chain: Chain<Item>,
  change: ChainChange<Item>,
  rules: ChainRules,
): ChangedChain<Item> {
  const pending = pendingOf(change, rules.timeZone);
  const { visited, tail, removed } = visitPages(chain, pending, rules);
  const kept =
    rules.idStaysWith === 'newer' ? withFirstPage(visited, tail, chain) : { visited, tail };
  return {
    ...linked(kept.visited, kept.tail),
    added: change.added.length,
    removed,
  };
}

function pendingOf<Item extends Listed>(
  { added, removed }: ChainChange<Item>,
  timeZone: string,
): Pending<Item> {
  const coming = added.map((item) => placed(item, timeZone));
  coming.sort(comparePlaces);
  return {
    added: coming,
    removed: removed.map((listed) => placeOf(listed, timeZone)).toSorted(comparePlaces),
  };
}

/** One object each: there may be very many. */
function placed<Item extends Listed>(item: Item, timeZone: string): Placed<Item> {
  const { time, slug } = placeOf(item, timeZone);
  return { time, slug, item };
}

function visitPages<Item extends Listed>(
  chain: Chain<Item>,
  pending: Pending<Item>,
  rules: ChainRules,
) {
  const visited: Visited<Item>[] = [];
  let removed = 0;
  let tail = chain.newest;
  while (tail !== undefined && pending.added.length + pending.removed.length > 0) {
    const page = chain.read(tail);
    const merged = mergePage(page, pending, rules.timeZone);
    removed += merged.removed;
    visited.push(...partsOf(page, merged.items, merged.changed, rules));
    tail = page.older;
  }
  if (pending.added.length > 0) {
    const items = pending.added.map(({ item }) => item);
    visited.push(...partsOf(undefined, items, true, rules));
  }
  return { visited, tail, removed };
}

/** Takes from what is pending all that belongs to this page: what is not older than its last item. */
function mergePage<Item extends Listed>(
  page: Page<Item>,
  pending: Pending<Item>,
  timeZone: string,
) {
  const standing = page.items.map((item) => placed(item, timeZone));
  const last = standing.at(-1);
  const belongs = (place: Place) =>
    page.older === undefined || (last !== undefined && comparePlaces(place, last) <= 0);
  const added = pending.added.slice(0, countWhile(pending.added, belongs));
  const gone = pending.removed.slice(0, countWhile(pending.removed, belongs));
  const goneSlugs = new Set(gone.map((place) => place.slug));
  const stay = standing.filter(({ slug }) => !goneSlugs.has(slug));
  pending.added = pending.added.slice(added.length);
  // An article's items may go on over the page's edge, so its removal does too.
  const done = countWhile(gone, (place) => !last || comparePlaces(place, last) < 0);
  pending.removed = page.older === undefined ? [] : pending.removed.slice(done);
  const merged = [...stay, ...added].toSorted(comparePlaces);
  const removed = standing.length - stay.length;
  return {
    items: merged.map(({ item }) => item),
    changed: removed > 0 || added.length > 0,
    removed,
  };
}

function countWhile<T>(values: readonly T[], holds: (value: T) => boolean): number {
  const end = values.findIndex((value) => !holds(value));
  return end < 0 ? values.length : end;
}

/** A page's items as one page or several; an empty page stays in the list so that its file is deleted. */
function partsOf<Item>(
  page: Page<Item> | undefined,
  items: readonly Item[],
  changed: boolean,
  { idStaysWith, nextId }: ChainRules,
): Visited<Item>[] {
  if (page && !changed) return [{ ...page, changed }];
  const parts = splitIntoPages(items);
  if (page && parts.length === 0) return [{ id: page.id, items, changed }];
  // New ids are given in the direction in which the chain grows, away from the part that keeps its id.
  const growing = idStaysWith === 'older' ? parts.toReversed() : parts;
  const named = growing.map((part, step): Visited<Item> => {
    const keeps = page !== undefined && step === 0;
    if (!keeps) return { id: nextId(), items: part, changed };
    return { id: page.id, older: page.older, items: part, changed };
  });
  return idStaysWith === 'older' ? named.toReversed() : named;
}

/** Where the newest page has become empty, it takes the items of the next one, so that it stays the newest. */
function withFirstPage<Item>(
  visited: readonly Visited<Item>[],
  tail: string | undefined,
  chain: Chain<Item>,
) {
  const first = visited[0];
  if (!first || first.items.length > 0) return { visited, tail };
  let rest = visited.slice(1);
  let end = tail;
  if (end !== undefined && rest.every((page) => page.items.length === 0)) {
    const next = chain.read(end);
    rest = [...rest, { ...next, changed: true }];
    end = next.older;
  }
  const donor = rest.findIndex((page) => page.items.length > 0);
  const pages = rest.map((page, index) => (index === donor ? { ...page, items: [] } : page));
  const items = rest[donor]?.items ?? [];
  return { visited: [{ ...first, items, changed: true }, ...pages], tail: end };
}

function linked<Item>(visited: readonly Visited<Item>[], tail: string | undefined) {
  const full = visited.filter((page) => page.items.length > 0);
  const deleted = visited.filter((page) => page.items.length === 0).map((page) => page.id);
  const written: Page<Item>[] = [];
  for (const [index, page] of full.entries()) {
    const older = full[index + 1]?.id ?? tail;
    if (!page.changed && older === page.older) continue;
    written.push({ id: page.id, ...(older !== undefined && { older }), items: page.items });
  }
  return { newest: full[0]?.id ?? tail, written, deleted };
}
