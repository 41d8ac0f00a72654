import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/language/edit-distance.ts';

const word = fc.stringMatching(/^[abc]{0,7}$/);

describe('editDistance', () => {
  it.each([
    ['bendungan', 'bendungan', 0],
    ['bendungan', 'bendugnan', 1],
    ['bendungan', 'bendungn', 1],
    ['bendungan', 'benduangan', 1],
    ['bendungan', 'bandunga', 2],
    ['', 'ab', 2],
  ])('between %s and %s is %i', (one, other, edits) => {
    expect(editDistance(one, other, 2)).toBe(edits);
  });

  it('stops at the limit', () => {
    expect(editDistance('pelabuhan', 'gunung', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 1)).toBe(2);
  });

  it('is the same both ways, and nothing only between equals', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        const edits = editDistance(one, other, limit);
        expect(edits).toBe(editDistance(other, one, limit));
        expect(edits === 0).toBe(one === other);
        expect(edits).toBe(Math.min(editDistance(one, other, 9), limit + 1));
      }),
    );
  });
});
