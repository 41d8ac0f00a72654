import { describe, expect, it } from 'vitest';
import { formatDays } from '../../../src/web/words/format-days.ts';

describe('a span of days in words', () => {
  it('says what both days share only once', () => {
    expect(formatDays('2025-05-09', '2025-05-12', 'id-ID')).toMatch(/^9\s?–\s?12 Mei 2025$/);
    expect(formatDays('2025-05-09', '2025-05-12', 'en-GB')).toMatch(/^9\s?–\s?12 May 2025$/);
  });

  it('names one day alone, and the earlier day first', () => {
    expect(formatDays('2025-05-09', '2025-05-09', 'id-ID')).toBe('9 Mei 2025');
    expect(formatDays('2025-05-12', '2025-05-09', 'id-ID')).toMatch(/^9/);
  });
});
