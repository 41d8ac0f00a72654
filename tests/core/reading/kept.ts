import type { Summary } from '../../../src/core/edition/edition.ts';
import type { Visit } from '../../../src/core/reading/visit.ts';

/** What a list shows of a story. */
export function aStory(headline: string, more: Partial<Summary> = {}): Summary {
  return {
    slug: headline.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    headline,
    dateImported: '2025-05-14',
    inLanguage: 'id',
    quotes: 0,
    minutes: 2,
    revision: 'r1',
    ...more,
  };
}

/** A visit to an article that was left in its third paragraph. */
export function aVisit(headline: string, openedAt: string, more: Partial<Visit> = {}): Visit {
  return {
    summary: aStory(headline),
    openedAt,
    leftAt: openedAt,
    progress: 0.4,
    place: { block: 2, words: 'nelayan muara', part: 0.5 },
    ...more,
  };
}
