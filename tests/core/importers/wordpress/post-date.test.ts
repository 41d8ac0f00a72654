import { describe, expect, it } from 'vitest';
import { postDate } from '../../../../src/core/importers/wordpress/post-date.ts';

describe('the date of a post', () => {
  it.each([
    ['2025-05-11 07:05:10', '2025-05-11 14:05:10', '2025-05-11T14:05:10+07:00'],
    ['2025-05-11 03:00:00', '2025-05-10 20:00:00', '2025-05-10T20:00:00-07:00'],
    ['2025-05-11T07:05:10', undefined, '2025-05-11T07:05:10Z'],
    ['2025-05-11 07:05:10', '2025-05-13 14:05:10', '2025-05-11T07:05:10Z'],
    ['0000-00-00 00:00:00', '2025-05-11 14:05:10', '2025-05-11T14:05'],
    ['0000-00-00 00:00:00', undefined, undefined],
  ])('at Greenwich %s and on the site %s is %s', (gmt, local, date) => {
    expect(postDate(gmt, local)).toBe(date);
  });
});
