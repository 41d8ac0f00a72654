import { describe, expect, it } from 'vitest';
import { mergeVisits, placeLeft, visitToContinue } from '../../../src/core/reading/visit.ts';
import { aVisit } from './kept.ts';

const monday = '2025-05-12T03:00:00.000Z';
const tuesday = '2025-05-13T03:00:00.000Z';
const DAY = 24 * 60 * 60 * 1000;
const daysAfter = (moment: string, days: number) => Date.parse(moment) + days * DAY;

describe('the place where an article was left', () => {
  it('is remembered for a week', () => {
    const visit = aVisit('Harga Garam Naik', monday);
    expect(placeLeft(visit, daysAfter(monday, 6.9))).toEqual(visit.place);
    expect(placeLeft(visit, daysAfter(monday, 7.1))).toBeUndefined();
  });

  it('is forgotten once the article was read to its end', () => {
    expect(
      placeLeft(aVisit('Harga Garam Naik', monday, { isDone: true }), Date.parse(monday)),
    ).toBeUndefined();
  });
});

describe('the article to go on with', () => {
  const older = aVisit('Harga Garam Naik', monday);

  it('is the last one opened', () => {
    const later = aVisit('Radio Lawe Mengudara', tuesday);
    expect(visitToContinue([older, later], daysAfter(tuesday, 1))).toBe(later);
  });

  it.each([
    ['finished', { isDone: true as const }],
    ['declined', { isDeclined: true as const }],
    ['left a week ago', { leftAt: '2025-05-01T03:00:00.000Z' }],
  ])('is none when the last one was %s', (_why, more) => {
    const later = aVisit('Radio Lawe Mengudara', tuesday, more);
    expect(visitToContinue([older, later], daysAfter(tuesday, 1))).toBeUndefined();
  });

  it('is none when the last one was hardly begun, or there is none', () => {
    const { place: _place, ...begun } = aVisit('Radio Lawe Mengudara', tuesday);
    expect(visitToContinue([older, begun], daysAfter(tuesday, 1))).toBeUndefined();
    expect(visitToContinue([], Date.parse(monday))).toBeUndefined();
  });
});

describe('two visits to one article', () => {
  it('become the later one, and stay finished', () => {
    const done = aVisit('Harga Garam Naik', monday, { isDone: true, progress: 1 });
    const later = aVisit('Harga Garam Naik', tuesday);
    expect(mergeVisits(done, later)).toEqual({ ...later, isDone: true });
    expect(mergeVisits(later, done)).toEqual({ ...later, isDone: true });
  });
});
