import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../src/core/language/reading-time.ts';

describe('readingMinutes', () => {
  it('is a minute at least, and grows with the words', () => {
    expect([0, 100, 238, 500, 2380].map(readingMinutes)).toEqual([1, 1, 1, 2, 10]);
  });
});

describe('countWords', () => {
  it('counts what is read aloud as words', () => {
    expect(countWords('Ibu-ibu itu – kata Ratna – membawa 3,5 kilogram beras.')).toBe(8);
    expect(countWords('')).toBe(0);
    expect(countWords(' – … ')).toBe(0);
  });
});
