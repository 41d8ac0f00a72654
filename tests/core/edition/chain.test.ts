import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeChain, type ChainRules, type Page } from '../../../src/core/edition/chain.ts';
import { slugsInListOrder, type Listed } from '../../../src/core/edition/listed-order.ts';

const TIME_ZONE = 'Asia/Jakarta';

/** An item of a list: some articles have several, as a person's quotes are. */
type Item = Listed & { readonly part: number };

function item(number: number, part = 0): Item {
  const date = new Date(Date.UTC(2024, 0, 1 + (number % 200))).toISOString().slice(0, 10);
  return { slug: `kabar-${number}`, datePublished: date, dateImported: '2025-01-01', part };
}

const items = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => item(from + index));

/** A chain in memory, changed as the edition's files are. */
function chainInMemory(idStaysWith: ChainRules['idStaysWith']) {
  const pages = new Map<string, Page<Item>>();
  let newest: string | undefined;
  let given = idStaysWith === 'newer' ? 0 : 1;
  let reads: string[] = [];
  const read = (id: string): Page<Item> => {
    reads.push(id);
    const page = pages.get(id);
    if (!page) throw new Error(`There is no page ${id}`);
    return page;
  };
  const change = (added: readonly Item[], removed: readonly Listed[] = []) => {
    reads = [];
    const rules = { timeZone: TIME_ZONE, idStaysWith, nextId: () => String(given++) };
    const changed = changeChain({ newest, read }, { added, removed }, rules);
    for (const page of changed.written) pages.set(page.id, page);
    for (const id of changed.deleted) pages.delete(id);
    newest = changed.newest;
    return { ...changed, reads };
  };
  const walk = (): Page<Item>[] => {
    const found: Page<Item>[] = [];
    for (let id = newest; id !== undefined; id = pages.get(id)?.older) {
      const page = pages.get(id);
      if (!page || found.includes(page)) throw new Error(`The chain breaks at ${id}`);
      found.push(page);
    }
    return found;
  };
  return { change, walk, list: () => walk().flatMap((page) => page.items), pages };
}

describe('changeChain', () => {
  it('packs many at once into pages of about 40, the oldest with the first id', () => {
    const chain = chainInMemory('older');
    chain.change(items(0, 200));
    expect(chain.walk().map((page) => page.id)).toEqual(['5', '4', '3', '2', '1']);
    for (const page of chain.walk()) expect(page.items).toHaveLength(40);
  });

  it('splits at 51: the newer half of a leaf gets the new id', () => {
    const chain = chainInMemory('older');
    chain.change(items(0, 50));
    expect(chain.walk().map((page) => page.id)).toEqual(['1']);
    chain.change(items(50, 51));
    expect(chain.walk().map((page) => [page.id, page.items.length])).toEqual([
      ['2', 26],
      ['1', 25],
    ]);
  });

  it("splits at 51: a person's newest file stays file 0", () => {
    const chain = chainInMemory('newer');
    for (let number = 0; number < 120; number++) chain.change([item(number)]);
    expect(chain.walk()[0]?.id).toBe('0');
    expect(chain.walk().length).toBeGreaterThan(2);
  });

  it('reads and writes one page for one more at the front', () => {
    const chain = chainInMemory('older');
    chain.change(items(0, 190));
    const { reads, written } = chain.change([item(195)]);
    expect(reads).toHaveLength(1);
    expect(written).toHaveLength(1);
  });

  it('writes the page before a middle page that splits, since it leads to the new id', () => {
    const chain = chainInMemory('older');
    chain.change(items(0, 150));
    const [newest, middle] = chain.walk();
    const slugs = Array.from({ length: 20 }, (_, index) => ({
      ...item(80),
      slug: `sela-${index}`,
    }));
    const { written } = chain.change(slugs);
    expect(middle?.items.some(({ slug }) => slug === 'kabar-80')).toBe(true);
    expect(written.map((page) => page.id)).toContain(newest?.id);
    expect(chain.list()).toHaveLength(170);
  });

  it('deletes a page that has become empty and joins its neighbours', () => {
    const chain = chainInMemory('older');
    chain.change(items(0, 120));
    const middle = chain.walk()[1];
    const { deleted, removed } = chain.change([], middle?.items ?? []);
    expect(deleted).toEqual([middle?.id]);
    expect(removed).toBe(40);
    expect(chain.list()).toHaveLength(80);
  });

  it('moves the next file into file 0 where that has become empty', () => {
    const chain = chainInMemory('newer');
    chain.change(items(0, 120));
    chain.change([], chain.walk()[0]?.items ?? []);
    expect(chain.walk()[0]?.id).toBe('0');
    expect(chain.list()).toHaveLength(80);
  });

  it('ends where nothing is left', () => {
    const chain = chainInMemory('newer');
    chain.change(items(0, 120));
    const { newest, deleted } = chain.change([], items(0, 120));
    expect(newest).toBeUndefined();
    expect(deleted).toHaveLength(3);
    expect(chain.pages.size).toBe(0);
  });

  it('takes every part of an article out, over the edge of a page too', () => {
    const chain = chainInMemory('newer');
    const parts = Array.from({ length: 90 }, (_, part) => item(7, part));
    chain.change([...items(0, 7), ...parts, ...items(8, 20)]);
    expect(chain.walk().length).toBeGreaterThan(1);
    const { removed } = chain.change([], [item(7)]);
    expect(removed).toBe(90);
    expect(chain.list()).toHaveLength(19);
  });

  it('keeps the order of the parts of an article', () => {
    const chain = chainInMemory('newer');
    chain.change(Array.from({ length: 60 }, (_, part) => item(7, part)));
    expect(chain.list().map(({ part }) => part)).toEqual(
      Array.from({ length: 60 }, (_, part) => part),
    );
  });

  it('lists the same in the same order however it came about, with no page over 50', () => {
    const step = fc.record({
      add: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 90 }),
      drop: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
    });
    const rule = fc.constantFrom('older' as const, 'newer' as const);
    fc.assert(
      fc.property(rule, fc.array(step, { maxLength: 8 }), (idStaysWith, steps) => {
        const chain = chainInMemory(idStaysWith);
        const expected = new Set<number>();
        for (const { add, drop } of steps) {
          const fresh = add.filter((number) => !expected.has(number));
          for (const number of fresh) expected.add(number);
          const gone = drop.filter((number) => expected.has(number) && !fresh.includes(number));
          for (const number of gone) expected.delete(number);
          const { added, removed } = chain.change(
            fresh.map((number) => item(number)),
            gone.map((number) => item(number)),
          );
          expect([added, removed]).toEqual([fresh.length, gone.length]);
          const all = [...expected].map((number) => item(number));
          expect(chain.list().map(({ slug }) => slug)).toEqual(slugsInListOrder(all, TIME_ZONE));
          expect(chain.pages.size).toBe(chain.walk().length);
          for (const page of chain.walk()) {
            expect(page.items.length).toBeGreaterThan(0);
            expect(page.items.length).toBeLessThanOrEqual(50);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
