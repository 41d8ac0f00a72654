import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countInEnglish } from '../../../src/web/words/count-in-english.ts';
import { englishNumber, indonesianNumber } from '../../../src/web/words/write-number.ts';

/** Whole numbers, and those with one decimal. */
const numbers = fc.oneof(
  fc.integer({ min: -1e14, max: 1e14 }),
  fc.integer({ min: -20_000, max: 20_000 }),
  fc.integer().map((tenths) => tenths / 10),
);

it.each([
  ['id', indonesianNumber],
  ['en', englishNumber],
])('writes numbers as the platform does: %s', (locale, write) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  fc.assert(
    fc.property(numbers, (value) => {
      expect(write(value)).toBe(format.format(value));
    }),
  );
});

it('leaves out what comes after the first decimal', () => {
  expect([indonesianNumber(1234.56), englishNumber(0.04)]).toEqual(['1.234,6', '0']);
});

it('counts in English as the platform does', () => {
  const plurals = new Intl.PluralRules('en');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (value) => {
      const form = countInEnglish(value, 'one', 'other').split(' ')[1];
      expect(form).toBe(plurals.select(value));
    }),
  );
});
