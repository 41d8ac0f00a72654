import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/web/words/format-date.ts';
import { english } from '../../../src/web/words/english.ts';
import { indonesian } from '../../../src/web/words/indonesian.ts';

const days = fc.date({
  min: new Date('1900-01-01T00:00Z'),
  max: new Date('2100-01-01T00:00Z'),
  noInvalidDate: true,
});

describe.each([indonesian, english])('dates in $languageName', ({ dates, locale }) => {
  it('have the names and numbers that the platform has', () => {
    const format = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(days, (date) => {
        const parts = format.formatToParts(date).filter(({ type }) => type !== 'literal');
        expect(`${dates.day(date)} ${dates.time(date)}`.split(/[ ,.:]+/)).toEqual(
          parts.map(({ value }) => value),
        );
      }),
    );
  });
});

describe('an instant', () => {
  it.each([
    ['Asia/Jakarta', 'Rabu, 14 Mei 2025, 09.20 WIB'],
    ['Asia/Jayapura', 'Rabu, 14 Mei 2025, 11.20 WIT'],
    ['Asia/Kathmandu', 'Rabu, 14 Mei 2025, 08.05 GMT+5:45'],
    ['America/New_York', 'Selasa, 13 Mei 2025, 22.20 GMT-4'],
    ['Africa/Abidjan', 'Rabu, 14 Mei 2025, 02.20 GMT'],
  ])('is told as clocks in %s show it', (timeZone, text) => {
    expect(formatDate('2025-05-14T02:20:00Z', 'full', indonesian, timeZone)).toBe(text);
  });
});
