import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { wordsOf } from '../../../src/core/language/fold.ts';
import { numbersFrom } from '../invent-article.ts';

/** A query, and the headline that it seeks. */
export type KnownItem = { readonly query: string; readonly headline: string };

/** What engines are asked. */
export type Queries = {
  /** By the way in which a query differs from its headline. */
  readonly classes: ReadonlyMap<string, readonly KnownItem[]>;
  /** Typed letter by letter. */
  readonly typed: readonly string[];
};

const fileSchema = v.object({
  rel: v.record(v.string(), v.array(v.tuple([v.string(), v.number()]))),
  lat: v.record(v.string(), v.array(v.string())),
});

const INVENTED = 100;

/**
 * Reads `{rel: {class: [[query, number of the headline]]}, lat: {set: [query]}}`; throws where the file is something
 * else.
 */
export function readQueries(path: string, headlines: readonly string[]): Queries {
  const { rel, lat } = v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8')));
  const items = (pairs: readonly (readonly [string, number])[]): KnownItem[] =>
    pairs.map(([query, number]) => ({ query, headline: headlines[number] ?? '' }));
  return {
    classes: new Map(Object.entries(rel).map(([name, pairs]) => [name, items(pairs)])),
    typed: Object.values(lat).flat(),
  };
}

/** Queries of three words of invented headlines, whole, with the last word cut, and with two letters exchanged. */
export function inventQueries(headlines: readonly string[]): Queries {
  const next = numbersFrom(1);
  const exact = Array.from({ length: INVENTED }, (): KnownItem => {
    const headline = headlines[Math.floor(next() * headlines.length)] ?? '';
    const words = wordsOf(headline);
    const first = Math.floor(next() * Math.max(1, words.length - 2));
    return { query: words.slice(first, first + 3).join(' '), headline };
  });
  const changed = (change: (query: string) => string): KnownItem[] =>
    exact.map(({ query, headline }) => ({ query: change(query), headline }));
  return {
    classes: new Map([
      ['exact', exact],
      ['prefix', changed((query) => query.slice(0, -2))],
      ['typo', changed((query) => query.replace(/(\S\S)(\S)(\S)/u, '$1$3$2'))],
    ]),
    typed: exact.map(({ query }) => query),
  };
}
