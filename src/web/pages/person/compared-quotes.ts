import { NONE, type ListedQuote } from './select-quotes.ts';

/** The two that stand side by side, the earlier first. */
export const sides = ['past', 'present'] as const;
export type Side = (typeof sides)[number];

/** What a side may be changed to: its neighbours in time, and the days that keep it on its side of the other. */
export type SideChoice = {
  readonly shown: ListedQuote;
  readonly earlier: ListedQuote | undefined;
  readonly later: ListedQuote | undefined;
  /** The first quote of each day, in order of time. */
  readonly days: readonly ListedQuote[];
};

/** Quotes that have a date, the oldest day first; the order within a day stays. */
export function datedQuotes(quotes: readonly ListedQuote[]): readonly ListedQuote[] {
  const dated = quotes.filter(({ day }) => day !== NONE);
  return dated.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** Whether there are two dates to compare. */
export function hasTwoDates(quotes: readonly ListedQuote[]): boolean {
  const dated = datedQuotes(quotes);
  return dated[0]?.day !== dated.at(-1)?.day;
}

/**
 * What to compare when nothing was chosen: the earliest and the latest quote of the section with the most dated
 * quotes, of those with two dates or more; of all quotes where no section has two. Undefined without two dates.
 */
export function usualPair(quotes: readonly ListedQuote[]) {
  if (!hasTwoDates(quotes)) return undefined;
  const dated = datedQuotes(quotes);
  const subject = largestWithTwoDates(dated);
  const own = subject?.own ?? dated;
  return {
    past: own[0]?.quote.id ?? '',
    present: own.at(-1)?.quote.id ?? '',
    ...(subject && { section: subject.section }),
  };
}

function largestWithTwoDates(dated: readonly ListedQuote[]) {
  const bySection = new Map<string, ListedQuote[]>();
  for (const listed of dated) {
    if (listed.section === NONE) continue;
    const own = bySection.get(listed.section) ?? [];
    own.push(listed);
    bySection.set(listed.section, own);
  }
  const [largest] = [...bySection]
    .map(([section, own]) => ({ section, own }))
    .filter(({ own }) => hasTwoDates(own))
    .toSorted((a, b) => b.own.length - a.own.length);
  return largest;
}

/**
 * The two quotes that an address asks for, each by its id or by the beginning of a date (`2025-05`), and what each
 * may be changed to among `found`. What is not found is the earliest or the latest; undefined with fewer than two.
 */
export function comparedQuotes(
  all: readonly ListedQuote[],
  found: readonly ListedQuote[],
  asked: Readonly<Record<Side, string>>,
): Readonly<Record<Side, SideChoice>> | undefined {
  const wanted = [
    quoteAsked(all, found, asked.past, 'past'),
    quoteAsked(all, found, asked.present, 'present'),
  ];
  const kept = new Set([...found, ...wanted]);
  const pool = datedQuotes(all.filter((listed) => kept.has(listed)));
  const places = wanted.map((listed) => (listed ? pool.indexOf(listed) : -1));
  const [first = -1, second = -1] = places.toSorted((a, b) => a - b);
  const [past, present] = first < 0 || first === second ? [0, pool.length - 1] : [first, second];
  const [earlier, later] = [pool[past], pool[present]];
  if (!earlier || !later || past === present) return undefined;
  return {
    past: choiceOf(earlier, pool.slice(0, present)),
    present: choiceOf(later, pool.slice(past + 1)),
  };
}

function quoteAsked(
  all: readonly ListedQuote[],
  found: readonly ListedQuote[],
  asked: string,
  side: Side,
): ListedQuote | undefined {
  const dated = datedQuotes(found);
  const named = all.find(({ quote, day }) => quote.id === asked && day !== NONE);
  if (named) return named;
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(asked);
  const days = isDate ? dated.filter(({ day }) => day.startsWith(asked)) : dated;
  return side === 'past' ? days[0] : days.at(-1);
}

function choiceOf(shown: ListedQuote, range: readonly ListedQuote[]): SideChoice {
  const place = range.indexOf(shown);
  const days = range.filter(({ day }, index) => day !== range[index - 1]?.day);
  return { shown, earlier: range[place - 1], later: range[place + 1], days };
}
