import { describe, expect, it } from 'vitest';
import { quantile, spread } from '../bench/search/figures.ts';
import { documentOf, inventedLines } from '../bench/search/headlines.ts';
import { inventQueries } from '../bench/search/queries.ts';

describe('what the bench of search asks', () => {
  const headlines = [...inventedLines(50)];

  it('are words of invented headlines, whole, cut and with letters exchanged', () => {
    const { classes, typed } = inventQueries(headlines);
    expect([...classes.keys()]).toEqual(['exact', 'prefix', 'typo']);
    expect(typed).toHaveLength(100);
    const [{ query, headline } = { query: '', headline: '' }] = classes.get('exact') ?? [];
    expect(headline.toLowerCase()).toContain(query);
    expect(classes.get('prefix')?.[0]?.query).toBe(query.slice(0, -2));
    expect(classes.get('typo')?.[0]?.query).not.toBe(query);
  });

  it('is of documents that come newest first', () => {
    const dates = headlines.map((text, number) => documentOf(text, number).datePublished ?? '');
    expect(dates.toSorted().toReversed()).toEqual(dates);
  });
});

describe('what the bench prints', () => {
  it('are medians and 95th percentiles', () => {
    const values = Array.from({ length: 100 }, (_, at) => at);
    expect(quantile(values, 0.5)).toBe(50);
    expect(spread(values, 0)).toBe('50 / 95');
    expect(quantile([], 0.5)).toBe(0);
  });
});
