import { describe, expect, it } from 'vitest';
import { comparedQuotes, usualPair } from '../../../src/web/pages/person/compared-quotes.ts';
import { quoteLister } from '../../../src/web/pages/person/select-quotes.ts';
import { aPersonQuote, type Said } from './archive.ts';

const listed = (...said: readonly Said[]) =>
  quoteLister('Asia/Jakarta')(said.map((one, number) => aPersonQuote(one, number)));

const quotes = listed(
  { words: 'Satu musim cukup', day: '2025-05-14', section: 'Ekonomi' },
  { words: 'Empat jam terlalu lama', day: '2025-03-02', section: 'Pesisir' },
  { words: 'Tiga perahu rusak', day: '2025-03-02', section: 'Pesisir' },
  { words: 'Tanpa kabar' },
  { words: 'Dua kali kami minta', day: '2024-08-17', section: 'Pesisir' },
  { words: 'Baru sekali', day: '2023-01-05', section: 'Ekonomi' },
);
const [newest, march, , undated, august, oldest] = quotes;
const idOf = (index: number) => quotes[index]?.quote.id ?? '';

describe('what is compared when nothing was chosen', () => {
  it('is the earliest and the latest quote of the section with the most quotes', () => {
    expect(usualPair(quotes)).toEqual({ section: 'pesisir', past: idOf(4), present: idOf(2) });
  });

  it('is of all quotes where no section has two dates', () => {
    const few = quotes.filter(({ section }) => section !== 'pesisir').slice(0, 1);
    const pair = usualPair([...few, ...quotes.slice(4, 5)]);
    expect(pair).toEqual({ past: idOf(4), present: idOf(0) });
  });

  it('is nothing where all was said on one day', () => {
    expect(usualPair(quotes.slice(1, 4))).toBeUndefined();
  });
});

describe('the two quotes of an address', () => {
  it('are those that it names, with the neighbours in time on their own side', () => {
    const pair = comparedQuotes(quotes, quotes, { past: idOf(4), present: idOf(0) });
    expect(pair?.past.shown).toBe(august);
    expect(pair?.past.earlier).toBe(oldest);
    expect(pair?.past.later).toBe(march);
    expect(pair?.present.shown).toBe(newest);
    expect(pair?.present.later).toBeUndefined();
    expect(pair?.past.days.map(({ day }) => day)).toEqual([
      '2023-01-05',
      '2024-08-17',
      '2025-03-02',
    ]);
  });

  it('are the first and the last of the time that it names by dates', () => {
    const pair = comparedQuotes(quotes, quotes, { past: '2024', present: '2025-03' });
    expect(pair?.past.shown).toBe(august);
    expect(pair?.present.shown).toBe(quotes[2]);
  });

  it('are the earliest and the latest where it names nothing that there is, or what has no date', () => {
    const asked = { past: undated?.quote.id ?? '', present: 'zzzzzzzz' };
    const pair = comparedQuotes(quotes, quotes, asked);
    expect(pair?.past.shown).toBe(oldest);
    expect(pair?.present.shown).toBe(newest);
  });

  it('stand in order of time, whichever it names first', () => {
    const pair = comparedQuotes(quotes, quotes, { past: idOf(0), present: idOf(5) });
    expect([pair?.past.shown, pair?.present.shown]).toEqual([oldest, newest]);
  });

  it('stay when a filter leaves them out, and step among what it leaves', () => {
    const found = quotes.filter(({ section }) => section === 'pesisir');
    const pair = comparedQuotes(quotes, found, { past: idOf(5), present: idOf(0) });
    expect(pair?.past.shown).toBe(oldest);
    expect(pair?.past.later).toBe(august);
    expect(pair?.present.shown).toBe(newest);
  });

  it('are none where there are not two', () => {
    const one = quotes.slice(0, 1);
    expect(comparedQuotes(one, one, { past: '', present: '' })).toBeUndefined();
    expect(comparedQuotes([], [], { past: '2024', present: '' })).toBeUndefined();
  });
});
