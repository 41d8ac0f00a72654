import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateKey } from '../../../../src/core/article/date.ts';
import { feedDateOf } from '../../../../src/core/importers/feed/feed-date.ts';

describe('a date of a feed', () => {
  it.each([
    ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21+00:00'],
    ['1 Jan 04 19:48 EST', '2004-01-01T19:48:00-05:00'],
    ['Rabu, 14 Mei 2025 09:20:00 WITA', '2025-05-14T09:20:00+08:00'],
    ['Wed, 14 May 2025 09:20:00 +0730', '2025-05-14T09:20:00+07:30'],
    ['Wed, 14 May 2025 09:20:00 GMT+7', '2025-05-14T09:20:00+07:00'],
    ['14-May-2025 09:20:00 Z', '2025-05-14T09:20:00+00:00'],
    ['Wed, 14 May 2025', '2025-05-14'],
    ['Wed, 14 May 2025 09:20:00 XYZ', '2025-05-14T09:20'],
    ['Sat, 09 Mar 2024 08:00 PM', '2024-03-09T20:00'],
    ['Sat, 09 Mar 2024 12:05 a.m.', '2024-03-09T00:05'],
    ['Wed, 13 Sep 2023 10:15:00 PM +0700', '2023-09-13T22:15:00+07:00'],
    ['Wed, 13 Sep 2023 12:15:00PM EDT', '2023-09-13T12:15:00-04:00'],
    ['Thu Jan  1 07:48:21 PM PST 2004', '2004-01-01T19:48:21-08:00'],
    ['Thu Jan  1 19:48:21 2004', '2004-01-01T19:48'],
    ['Thu Jan 01 19:48:21 PST 2004', '2004-01-01T19:48:21-08:00'],
    ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55Z'],
    ['2003-12-31T10:14:55.250-08:00', '2003-12-31T10:14:55-08:00'],
    ['2003-12-31 10:14:55', '2003-12-31T10:14'],
    ['2003-12-31', '2003-12-31'],
    ['20031231T101455Z', '2003-12-31T10:14:55+00:00'],
  ])('such as %s is %s', (given, date) => {
    expect(feedDateOf(given)).toBe(date);
  });

  it.each(['kemarin', '', '31 Feb 2024 10:00 GMT', '2003', 'Thu, 01 Xxx 2004', '9'.repeat(1000)])(
    'is not made of %s',
    (given) => {
      expect(feedDateOf(given)).toBeUndefined();
    },
  );

  it('is the instant that it was written from', () => {
    const instants = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2068-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const seconds = Math.floor(instant.getTime() / 1000) * 1000;
        expect(dateKey(feedDateOf(instant.toUTCString()) ?? '', 'UTC')).toBe(seconds);
      }),
    );
  });
});
