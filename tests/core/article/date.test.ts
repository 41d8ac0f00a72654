import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  dateKey,
  dayOf,
  indonesianZones,
  parseDate,
  wallTime,
} from '../../../src/core/article/date.ts';

describe('a date', () => {
  it('is a day, a local time or an instant, as precise as its source', () => {
    expect(parseDate('2025-05-14')).toEqual({ kind: 'day', year: 2025, month: 5, day: 14 });
    expect(parseDate('2025-05-14T09:20')).toMatchObject({ kind: 'local', hour: 9, minute: 20 });
    expect(parseDate('2025-05-14T09:20:00+07:00')).toEqual({
      kind: 'instant',
      epoch: Date.UTC(2025, 4, 14, 2, 20),
      offset: 420,
    });
  });

  it.each([
    '',
    'kemarin',
    '2025-02-30',
    '0001-01-01T00:00:00Z',
    '2025-13-01',
    '2025-05-14T25:00',
    '14/05/2025',
    '2025-05-14T09:20+99:00',
  ])('is not %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('counts from midnight in the edition’s zone when it is only a day', () => {
    expect(dateKey('2025-05-14', 'Asia/Jakarta')).toBe(Date.UTC(2025, 4, 13, 17));
    expect(dateKey('2025-05-14', 'Asia/Makassar')).toBe(Date.UTC(2025, 4, 13, 16));
  });

  it('orders days, local times and instants together', () => {
    const dates = ['2025-05-14T08:00:00+07:00', '2025-05-15', '2025-05-14', '2025-05-14T09:00'];
    const sorted = dates.toSorted((a, b) => compareDates(a, b, 'Asia/Jakarta'));
    expect(sorted).toEqual([
      '2025-05-14',
      '2025-05-14T08:00:00+07:00',
      '2025-05-14T09:00',
      '2025-05-15',
    ]);
  });

  it('falls on the day that the edition’s zone has then', () => {
    expect(dayOf('2025-05-14T23:30:00Z', 'Asia/Jakarta')).toBe('2025-05-15');
    expect(dayOf('2025-05-14', 'Asia/Jakarta')).toBe('2025-05-14');
    expect(dayOf('besok', 'Asia/Jakarta')).toBeUndefined();
  });

  it.each(Object.keys(indonesianZones))('is in %s as the platform says, at any time', (zone) => {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const epoch = date.getTime();
          const ahead = wallTime({ kind: 'instant', epoch, offset: 0 }, zone) - epoch;
          expect(format.format(date)).toContain(`GMT+0${ahead / 3_600_000}:00`);
        },
      ),
    );
  });

  it('keeps the instant that it was written from', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(dateKey(date.toISOString(), 'Asia/Jakarta')).toBe(
            Math.floor(date.getTime() / 1000) * 1000,
          );
        },
      ),
    );
  });
});
