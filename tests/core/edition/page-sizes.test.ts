import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIntoPages } from '../../../src/core/edition/page-sizes.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

describe('the pages of a list', () => {
  it('hold every item once, in order, 25 to 50 of them each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 51, max: 2_000 }), (count) => {
        const pages = splitIntoPages(numbers(count));
        expect(pages.flat()).toEqual(numbers(count));
        for (const { length } of pages) {
          expect(length).toBeGreaterThanOrEqual(25);
          expect(length).toBeLessThanOrEqual(50);
        }
      }),
    );
  });

  it('begin with 40 items however many came at once', () => {
    expect([100, 1_234, 20_000].map((count) => splitIntoPages(numbers(count))[0]?.length)).toEqual([
      40, 40, 40,
    ]);
  });
});
