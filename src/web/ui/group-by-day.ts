import { dayOf } from '../../core/article/date.ts';
import type { Summary } from '../../core/edition/edition.ts';

/** The stories of one calendar day, `2025-05-14`. */
export type Day = { readonly day: string; readonly summaries: readonly Summary[] };

/** The day that a story is listed under: that of its publication, else that of its import. */
export function dayOfSummary(summary: Summary, timeZone: string): string {
  return dayOf(summary.datePublished ?? summary.dateImported, timeZone) ?? '';
}

/** Neighbours of one calendar day together; the order stays. */
export function groupByDay(summaries: readonly Summary[], timeZone: string): Day[] {
  const days: { day: string; summaries: Summary[] }[] = [];
  for (const summary of summaries) {
    const day = dayOfSummary(summary, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.summaries.push(summary);
    else days.push({ day, summaries: [summary] });
  }
  return days;
}
