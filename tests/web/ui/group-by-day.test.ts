import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../src/web/ui/group-by-day.ts';
import { aSummary, anArticle } from '../edition-builder.ts';

const at = (headline: string, datePublished: string) =>
  aSummary(anArticle(headline, { datePublished }));

describe('grouping stories by day', () => {
  it('takes the days of the time zone and keeps the order', () => {
    const stories = [
      at('Pagi', '2025-05-14T01:00:00+07:00'),
      at('Malam', '2025-05-13T17:30:00Z'),
      at('Siang', '2025-05-13T12:00:00+07:00'),
    ];
    const days = (zone: string) =>
      groupByDay(stories, zone).map(({ day, summaries }) => [day, summaries.length]);
    expect(days('Asia/Jakarta')).toEqual([
      ['2025-05-14', 2],
      ['2025-05-13', 1],
    ]);
    expect(days('UTC')).toEqual([['2025-05-13', 3]]);
  });

  it('lists a story without a date under the day that it was imported', () => {
    const { datePublished: _, ...undated } = at('Tanpa Tanggal', '2025-05-14');
    expect(groupByDay([{ ...undated, dateImported: '2025-06-01T00:00:00Z' }], 'UTC')[0]?.day).toBe(
      '2025-06-01',
    );
  });
});
