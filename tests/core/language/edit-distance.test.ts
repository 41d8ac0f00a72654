import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsFrom, LONGEST_COMPARED } from '../../../src/core/language/edit-distance.ts';

const word = fc.stringMatching(/^[abc]{1,9}$/);
const edits = (one: string, other: string): number => editsFrom(one)(other).whole;

/** Optimal string alignment by its definition, cell by cell. */
function alignment(one: string, other: string, i = one.length, j = other.length): number {
  if (i === 0 || j === 0) return i + j;
  const same = one[i - 1] === other[j - 1];
  const ways = [
    alignment(one, other, i - 1, j) + 1,
    alignment(one, other, i, j - 1) + 1,
    alignment(one, other, i - 1, j - 1) + (same ? 0 : 1),
  ];
  const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  if (i > 1 && j > 1 && swapped) ways.push(alignment(one, other, i - 2, j - 2) + 1);
  return Math.min(...ways);
}

describe('editsFrom', () => {
  it.each([
    ['bendungan', 'bendungan', 0],
    ['bendungan', 'bendugnan', 1],
    ['bendungan', 'bendungn', 1],
    ['bendungan', 'benduangan', 1],
    ['bendungan', 'bandunga', 2],
    ['ab', '', 2],
    ['pelabuhan', 'gunung', 8],
  ])('between %s and %s counts %i', (one, other, count) => {
    expect(edits(one, other)).toBe(count);
  });

  it('counts to the nearest beginning of a longer word', () => {
    expect(editsFrom('bendug')('bendungan').beginning).toBe(1);
    expect(editsFrom('bend')('bendungan').beginning).toBe(0);
    expect(editsFrom('dungan')('bendungan').beginning).toBe(3);
  });

  it('fills all the bits of a number', () => {
    const longest = 'pertanggungjawabankeberlanjutanx'.slice(0, LONGEST_COMPARED);
    expect(longest).toHaveLength(LONGEST_COMPARED);
    expect(edits(longest, longest)).toBe(0);
    expect(edits(longest, `${longest.slice(0, -1)}y`)).toBe(1);
  });

  it('agrees with the definition', () => {
    const short = fc.stringMatching(/^[abc]{1,6}$/);
    fc.assert(
      fc.property(short, short, (one, other) => {
        expect(edits(one, other)).toBe(alignment(one, other));
      }),
    );
  });

  it('is the same both ways, nothing only between equals, and least for the nearest beginning', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const found = editsFrom(one)(other);
        expect(found.whole).toBe(edits(other, one));
        expect(found.whole === 0).toBe(one === other);
        const beginnings = Array.from({ length: other.length + 1 }, (_, end) =>
          other.slice(0, end),
        );
        expect(found.beginning).toBe(Math.min(...beginnings.map((start) => edits(one, start))));
      }),
    );
  });
});
