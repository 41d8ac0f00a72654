import type { Answer } from '../../../../src/core/search/search-backend.ts';
import { parseOrder, parseReport } from '../../../../src/web/workers/search-messages.ts';
import type { Seen } from './watch-search.ts';

/** One answer of the worker: when its search was typed, when it came, and when it could be seen. */
export type AnswerTimes = {
  readonly query: string;
  readonly scope: Answer['scope'];
  readonly typed: number;
  readonly came: number;
  readonly shown: number;
};

/** The answers among what was seen, in order; one that changed nothing on the page counts as shown when it came. */
export function answersIn(seen: readonly Seen[]): AnswerTimes[] {
  const asked = new Map<number, { readonly query: string; readonly typed: number }>();
  const answers: AnswerTimes[] = [];
  let typed = 0;
  seen.forEach((event, place) => {
    if (event.kind === 'typed') typed = event.at;
    if (event.kind === 'ordered') {
      const order = parseOrder(event.message);
      if (order?.kind === 'search') asked.set(order.id, { query: order.request.query, typed });
    }
    if (event.kind !== 'reported') return;
    const report = parseReport(event.message);
    const search = report && asked.get(report.id);
    if (report?.kind !== 'answer' || !search) return;
    const shown = shownAfter(seen, place) ?? event.at;
    answers.push({ ...search, scope: report.answer.scope, came: event.at, shown });
  });
  return answers;
}

/** Whether the last search that was asked for has all its answers. */
export function isAnswered(seen: readonly Seen[]): boolean {
  let last: number | undefined;
  let ended: number | undefined;
  for (const event of seen) {
    const order = event.kind === 'ordered' ? parseOrder(event.message) : undefined;
    const report = event.kind === 'reported' ? parseReport(event.message) : undefined;
    if (order?.kind === 'search') last = order.id;
    if (report?.kind === 'end') ended = report.id;
  }
  return last !== undefined && ended === last;
}

/** The longest task among what was seen, in ms; 0 where none was longer than 50. */
export function longestTask(seen: readonly Seen[]): number {
  return Math.max(0, ...seen.map((event) => (event.kind === 'longTask' ? event.milliseconds : 0)));
}

function shownAfter(seen: readonly Seen[], place: number): number | undefined {
  for (const event of seen.slice(place + 1)) {
    if (event.kind === 'shown') return event.at;
    if (event.kind === 'typed') return undefined;
  }
  return undefined;
}
