import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPostingLists } from '../../../../src/core/search/archive/posting-lists.ts';

const FEW_WAITING = 7;

it('lists of documents come back whole, however many parts they were written in', () => {
  const documents = fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), { maxLength: 60 });
  const gap = fc.constantFrom(1, 100, 127, 128, 16_384, 3_000_000);
  fc.assert(
    fc.property(documents, gap, (listsOf, step) => {
      const postings = createPostingLists(FEW_WAITING);
      const expected = new Map<number, number[]>();
      for (const [place, lists] of listsOf.entries()) {
        for (const list of lists) {
          postings.add(list, place * step);
          const own = expected.get(list) ?? [];
          if (own.at(-1) !== place * step) own.push(place * step);
          expected.set(list, own);
        }
      }
      for (const list of [0, 1, 2, 3, 4, 5]) {
        const own = expected.get(list) ?? [];
        expect([...postings.documents(list)]).toEqual(own);
        expect(postings.count(list)).toBe(own.length);
      }
    }),
  );
});

it('documents can be added after some were read', () => {
  const postings = createPostingLists(FEW_WAITING);
  postings.add(0, 3);
  expect([...postings.documents(0)]).toEqual([3]);
  postings.add(0, 9);
  expect([...postings.documents(0)]).toEqual([3, 9]);
});
