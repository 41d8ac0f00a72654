import { NONE, type ListedQuote } from './select-quotes.ts';

/** How the timeline counts: by year, or by month where all dates are of one year. */
export type PeriodUnit = 'year' | 'month';

/** A stretch of time (`2025` or `2025-05`; `NONE` for no date) and how many quotes are of it. */
export type Period = { readonly period: string; readonly count: number };

const LENGTHS = { year: 4, month: 7 } as const;

/** Gaps are closed where all periods are no more than this: a mistyped year does not make a thousand columns. */
const MOST_WITH_GAPS = 40;

/** The unit in which these quotes are told apart by time. */
export function periodUnit(quotes: readonly ListedQuote[]): PeriodUnit {
  return periodsIn(quotes, 'year').length > 1 ? 'year' : 'month';
}

/**
 * The periods from the first to the last of `all`, those between in which nothing was said included, and at the
 * end `NONE` where some have no date; each with how many of `found` are of it.
 */
export function timeline(
  all: readonly ListedQuote[],
  found: readonly ListedQuote[],
  unit: PeriodUnit,
): Period[] {
  const counts = new Map<string, number>();
  for (const { day } of found) {
    const period = periodOf(day, unit);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const dated = withGaps(periodsIn(all, unit));
  const periods = all.some(({ day }) => day === NONE) ? [...dated, NONE] : dated;
  return periods.map((period) => ({ period, count: counts.get(period) ?? 0 }));
}

function periodsIn(quotes: readonly ListedQuote[], unit: PeriodUnit): string[] {
  const periods = new Set(quotes.map(({ day }) => periodOf(day, unit)));
  periods.delete(NONE);
  return [...periods].toSorted();
}

function periodOf(day: string, unit: PeriodUnit): string {
  return day.slice(0, LENGTHS[unit]);
}

function withGaps(periods: readonly string[]): readonly string[] {
  const last = periods.at(-1) ?? '';
  const whole: string[] = [];
  for (let period = periods[0]; period !== undefined && period <= last; period = next(period)) {
    whole.push(period);
    if (whole.length > MOST_WITH_GAPS) return periods;
  }
  return whole;
}

/** The year or month after one. */
function next(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  const isYearOver = month === undefined || month === 12;
  const nextYear = String(isYearOver ? year + 1 : year).padStart(4, '0');
  if (month === undefined) return nextYear;
  return `${nextYear}-${String((month % 12) + 1).padStart(2, '0')}`;
}
