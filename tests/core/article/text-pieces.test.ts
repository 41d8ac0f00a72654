import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../src/core/article/text-pieces.ts';

const range = fc.record({ start: fc.nat(60), end: fc.nat(60) });

describe('the pieces of a text', () => {
  it('know which ranges cover them, the widest first', () => {
    const quote = { start: 0, end: 13, name: 'quote' };
    const strong = { start: 6, end: 9, name: 'strong' };
    const pieces = textPieces('“Kami minta.” ujarnya', [strong, quote]);
    expect(pieces.map((piece) => [piece.text, piece.ranges.map((found) => found.name)])).toEqual([
      ['“Kami ', ['quote']],
      ['min', ['quote', 'strong']],
      ['ta.”', ['quote']],
      [' ujarnya', []],
    ]);
  });

  it('put together again are the text, byte for byte, whatever the ranges', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 50, unit: 'grapheme' }),
        fc.array(range),
        (text, ranges) => {
          const pieces = textPieces(text, ranges);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of pieces) {
            expect(text.slice(piece.start, piece.end)).toBe(piece.text);
            for (const covering of piece.ranges) {
              expect(covering.start <= piece.start && covering.end >= piece.end).toBe(true);
            }
          }
        },
      ),
    );
  });
});
