import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentences } from '../../../src/core/language/sentences.ts';

const split = (text: string, inLanguage: string): string[] =>
  sentences(text, inLanguage).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it('end at stops', () => {
    expect(split('Air naik. Warga pergi! Siapa tahu?', 'id')).toEqual([
      'Air naik.',
      'Warga pergi!',
      'Siapa tahu?',
    ]);
  });

  it('do not end at abbreviations, initials and figures', () => {
    expect(
      split('Prof. Ratna membayar Rp 1.000 kepada Dr. Darmo, S.H. di Selo. Ia pulang.', 'id'),
    ).toHaveLength(2);
    expect(
      split(
        'Mr. Stone left at 6 a.m. on Monday. J. Pell stayed in the U.S. She slept.',
        'en',
      ).slice(0, 1),
    ).toEqual(['Mr. Stone left at 6 a.m. on Monday.']);
  });

  it('keep the marks after their stop', () => {
    expect(split('“Air naik.” Warga pergi.', 'id')).toEqual(['“Air naik.”', 'Warga pergi.']);
  });

  it('go on where the text goes on in lower case', () => {
    expect(split('“Siapa?” kata Ratna. Ia diam.', 'id')).toEqual([
      '“Siapa?” kata Ratna.',
      'Ia diam.',
    ]);
  });

  it('are parted where the space is missing', () => {
    expect(split('Kami siap, ujarnya.Seharusnya pintu dibuka.', 'id')).toHaveLength(2);
  });

  it('cover the whole text without a gap', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', '?', '…', ' ', '”', '\n', '9', 'é', '👍'),
        }),
        (text) => {
          const ranges = sentences(text, 'id');
          expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const [index, range] of ranges.entries()) {
            expect(range.start).toBe(ranges[index - 1]?.end ?? 0);
            expect(range.end).toBeGreaterThan(range.start);
          }
        },
      ),
    );
  });

  it('give no more than a part of a text that never stops', () => {
    const text = `${'kata '.repeat(10_000)}“air naik” ${'kata '.repeat(10_000)}`;
    const start = text.indexOf('“');
    const around = sentenceAround(text, { start, end: start + 10 }, 'id');
    expect(text.slice(around.start, around.end)).toMatch(/^kata .*“air naik” kata.*kata$/);
    expect(around.end - around.start).toBeLessThan(5_000);
  });

  it('give the context of a range', () => {
    const text = 'Hujan. “Air naik. Kami siap,” kata Ratna. Malam tiba.';
    const quote = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
    const { start, end } = sentenceAround(text, quote, 'id');
    expect(text.slice(start, end)).toBe('“Air naik. Kami siap,” kata Ratna.');
  });
});
