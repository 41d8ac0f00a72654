import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInZone } from '../../../src/core/article/date-in-zone.ts';
import { dateKey, dayOf } from '../../../src/core/article/date.ts';

describe('a date in a zone', () => {
  it.each([
    ['2024-03-08T18:30:00Z', 'Asia/Jakarta', '2024-03-09T01:30:00+07:00'],
    ['2024-03-08T18:30Z', 'Asia/Jayapura', '2024-03-09T03:30+09:00'],
    ['2024-03-09T01:30:00.250+07:00', 'America/St_Johns', '2024-03-08T15:00:00-03:30'],
    ['2024-03-09T01:30:00+07:00', 'Asia/Jakarta', '2024-03-09T01:30:00+07:00'],
    ['2024-03-09T01:30', 'Asia/Jakarta', '2024-03-09T01:30'],
    ['2024-03-09', 'Asia/Jakarta', '2024-03-09'],
    ['kemarin', 'Asia/Jakarta', 'kemarin'],
  ])('%s in %s is %s', (date, timeZone, expected) => {
    expect(dateInZone(date, timeZone)).toBe(expected);
  });

  it('is the same moment, and begins with the day that it falls on', () => {
    const moments = fc.date({ min: new Date('1995-01-01'), max: new Date('2040-01-01') });
    const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Kathmandu', 'America/New_York', 'UTC');
    fc.assert(
      fc.property(moments, zones, (moment, timeZone) => {
        fc.pre(!Number.isNaN(moment.getTime()));
        const date = `${moment.toISOString().slice(0, 19)}Z`;
        const shown = dateInZone(date, timeZone);
        expect(dateKey(shown, timeZone)).toBe(dateKey(date, timeZone));
        expect(shown.slice(0, 10)).toBe(dayOf(date, timeZone));
      }),
    );
  });
});
