import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatedList } from '../../src/cli/report/deflated-list.ts';

describe('a deflated list', () => {
  it('has the items that it was made of, in their order, as often as it is gone through', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 0, max: 2500 }), (texts, more) => {
        const items = [...texts, ...Array.from({ length: more }, (_, index) => `${index}`)];
        const list = deflatedList(items);
        expect(list).toHaveLength(items.length);
        expect([...list]).toEqual(items);
        expect([...list]).toEqual(items);
      }),
    );
  });
});
