import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSections } from '../../../src/web/pages/person/count-sections.ts';
import { frequentWords } from '../../../src/web/pages/person/frequent-words.ts';
import { periodUnit, timeline } from '../../../src/web/pages/person/periods.ts';
import {
  quoteLister,
  matchingQuotes,
  NONE,
  type ListedQuote,
} from '../../../src/web/pages/person/select-quotes.ts';
import { aPersonQuote, type Said } from './archive.ts';

const ZONE = 'Asia/Jakarta';
const EVERYTHING = { query: '', period: '', section: '' };
const listed = (...said: readonly Said[]) =>
  quoteLister(ZONE)(said.map((one, number) => aPersonQuote(one, number)));
const wordsIn = (quotes: readonly ListedQuote[]) =>
  quotes.map(({ quote }) => quote.sentence.slice(1, quote.end - 2));

describe('a search in a person’s words', () => {
  const quotes = listed(
    { words: 'Jum’at kami turun ke dermaga', headline: 'Garam' },
    { words: 'Garam larut di petak timur' },
    { words: 'We asked for a schedule, not a favour' },
  );
  const found = (query: string) => wordsIn(matchingQuotes(quotes, { ...EVERYTHING, query }));

  it('finds the beginnings of words, whatever their case and marks', () => {
    expect(found('jumat DERM')).toEqual(['Jum’at kami turun ke dermaga']);
    expect(found('sched')).toEqual(['We asked for a schedule, not a favour']);
  });

  it('finds only what was said, not the headline nor the rest of the sentence', () => {
    expect(found('garam')).toEqual(['Garam larut di petak timur']);
    expect(found('Ratna')).toEqual([]);
  });

  it('asks for every word', () => {
    expect(found('garam dermaga')).toEqual([]);
  });

  it('leaves out what has an excluded word, and no longer ones', () => {
    expect(found('-garam')).toHaveLength(2);
    expect(found('turun -dermaga')).toEqual([]);
    expect(found('turun -derm')).toEqual(['Jum’at kami turun ke dermaga']);
  });

  it('asks for the words of a phrase one after the other', () => {
    expect(found('"larut di petak"')).toEqual(['Garam larut di petak timur']);
    expect(found('"petak larut"')).toEqual([]);
  });
});

describe('the timeline', () => {
  it('counts by year, with the years between in which nothing was said', () => {
    const quotes = listed(
      { words: 'Satu', day: '2025-05-14' },
      { words: 'Dua', day: '2025-01-02' },
      { words: 'Tiga', day: '2022-08-17' },
    );
    expect(periodUnit(quotes)).toBe('year');
    expect(timeline(quotes, quotes, 'year')).toEqual([
      { period: '2022', count: 1 },
      { period: '2023', count: 0 },
      { period: '2024', count: 0 },
      { period: '2025', count: 2 },
    ]);
  });

  it('counts by month where all dates are of one year, and sets apart what has no date', () => {
    const quotes = listed(
      { words: 'Satu', day: '2025-12-01' },
      { words: 'Dua', day: '2025-10-31' },
      { words: 'Tiga' },
    );
    expect(periodUnit(quotes)).toBe('month');
    expect(timeline(quotes, quotes.slice(0, 1), 'month')).toEqual([
      { period: '2025-10', count: 0 },
      { period: '2025-11', count: 0 },
      { period: '2025-12', count: 1 },
      { period: NONE, count: 0 },
    ]);
  });

  it('puts a quote into the year that it was in the edition’s time zone', () => {
    const quotes = listed({ words: 'Selamat tahun baru', day: '2024-12-31T20:00:00Z' });
    expect(timeline(quotes, quotes, 'year')).toEqual([{ period: '2025', count: 1 }]);
  });

  it('leaves the gaps out where a mistyped year would make a thousand of them', () => {
    const quotes = listed(
      { words: 'Satu', day: '2025-05-14' },
      { words: 'Dua', day: '0205-05-14' },
    );
    expect(timeline(quotes, quotes, 'year').map(({ period }) => period)).toEqual(['0205', '2025']);
  });
});

describe('the sections', () => {
  it('come with the largest first and that of no name last, each with what was found of it', () => {
    const quotes = listed(
      { words: 'Satu' },
      { words: 'Dua' },
      { words: 'Tiga', section: 'Ekonomi' },
      { words: 'Empat', section: 'Pesisir & Laut' },
      { words: 'Lima', section: 'Pesisir & Laut' },
    );
    expect(countSections(quotes, quotes.slice(3))).toEqual([
      { section: 'pesisir-laut', name: 'Pesisir & Laut', count: 2 },
      { section: 'ekonomi', name: 'Ekonomi', count: 0 },
      { section: NONE, name: '', count: 0 },
    ]);
  });
});

describe('the words that a person often says', () => {
  it('are words of matter from several articles, counted as the search for them would', () => {
    const quotes = listed(
      { words: 'Jadwal itu untuk kami' },
      { words: 'Mana jadwal untuk kami' },
      { words: 'Kami minta jadwal' },
      { words: 'Jadwalnya belum ada untuk kami' },
      { words: 'Perahu, perahu, perahu' },
    );
    expect(frequentWords(quotes)).toEqual([{ word: 'jadwal', inLanguage: 'id', count: 4 }]);
  });
});

describe('filtering', () => {
  const day = fc.option(
    fc
      .record({
        year: fc.integer({ min: 2018, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
      })
      .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-09`),
    { nil: undefined },
  );
  const section = fc.constantFrom(undefined, 'Pesisir', 'Ekonomi', 'Café & Budaya');
  const words = fc.constantFrom('Kami minta jadwal', 'Garam larut', 'Air naik lagi');
  const quotesOf = fc.array(fc.record({ words, day, section }), { maxLength: 40 }).map((all) =>
    listed(
      ...all.map(({ words: said, ...rest }) => ({
        words: said,
        ...(rest.day !== undefined && { day: rest.day }),
        ...(rest.section !== undefined && { section: rest.section }),
      })),
    ),
  );

  it('by each period in turn gives every quote once and no other, as the timeline counts', () => {
    fc.assert(
      fc.property(quotesOf, fc.constantFrom('year' as const, 'month' as const), (all, unit) => {
        const columns = timeline(all, all, unit);
        const parts = columns.map(({ period }) => matchingQuotes(all, { ...EVERYTHING, period }));
        expect(parts.map((part) => part.length)).toEqual(columns.map(({ count }) => count));
        expect(parts.flat()).toHaveLength(all.length);
        expect(new Set(parts.flat())).toEqual(new Set(all));
      }),
    );
  });

  it('by each section in turn gives every quote once and no other, as the sections are counted', () => {
    fc.assert(
      fc.property(quotesOf, (all) => {
        const counts = countSections(all, all);
        const parts = counts.map((one) =>
          matchingQuotes(all, { ...EVERYTHING, section: one.section }),
        );
        expect(parts.map((part) => part.length)).toEqual(counts.map(({ count }) => count));
        expect(parts.flat()).toHaveLength(all.length);
        expect(new Set(parts.flat())).toEqual(new Set(all));
      }),
    );
  });

  it('by words keeps the order and gives only quotes that there are', () => {
    fc.assert(
      fc.property(quotesOf, fc.constantFrom('', 'kami', 'garam la', 'x'), (all, query) => {
        const found = new Set(matchingQuotes(all, { ...EVERYTHING, query }));
        expect([...found]).toEqual(all.filter((one) => found.has(one)));
        if (query === '') expect(found.size).toBe(all.length);
      }),
    );
  });
});
