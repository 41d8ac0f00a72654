import type { Range } from '../article/article.ts';
import { headlineRanges } from './headline-ranges.ts';
import { parseQuery, type QueryWord } from './parse-query.ts';
import { rankTitles } from './rank-titles.ts';
import { titleFilter, type TitleFilters } from './title-filter.ts';
import type { Title, TitleIndex } from './title-index.ts';
import type { Scored } from './top-scored.ts';
import { correctedMatches, plainMatches, type WordMatches } from './word-matches.ts';

/** A headline that answers a query: `score` orders the answers of one query, `ranges` are the headline's words to mark. */
export type SearchHit = Title & { readonly score: number; readonly ranges: readonly Range[] };

/** How many answers at most, and what narrows them. */
export type SearchOptions = TitleFilters & { readonly limit: number };

/**
 * The headlines that answer a query, best first. Each word of it must be there: itself, in another form of its
 * family, or, for the last one, as a beginning; a word that is in no headline is corrected, by one edit or two.
 * Where no headline has all, every word may be corrected; where still none has, those with the most words answer,
 * at least half of them. Phrases in quotation marks and `-without` hold in every case.
 */
export function searchTitles(
  index: TitleIndex,
  query: string,
  options: SearchOptions,
): SearchHit[] {
  const asked = parseQuery(query);
  if (asked.words.length === 0) return [];
  const admits = titleFilter(index, asked, options);
  for (const { words, atLeast } of attempts(index, asked.words)) {
    const found = rankTitles(index, words, { limit: options.limit, atLeast, admits });
    if (found.length > 0) return hitsOf(index, found, words);
  }
  return [];
}

type Attempt = { readonly words: readonly WordMatches[]; readonly atLeast: number };

/** The ways to read a query, the strictest and cheapest first; each is worked out only when those before found nothing. */
function* attempts(index: TitleIndex, asked: readonly QueryWord[]): Generator<Attempt> {
  const plain = asked.map((word) => plainMatches(index, word));
  const mended = asked.map((word, at) => {
    const matches = plain[at] ?? new Map();
    return matches.size > 0 ? matches : correctedMatches(index, word);
  });
  yield { words: mended, atLeast: asked.length };
  const corrected = asked.map(
    (word, at) => new Map([...correctedMatches(index, word), ...(plain[at] ?? [])]),
  );
  yield { words: corrected, atLeast: Math.ceil(asked.length / 2) };
}

function hitsOf(
  index: TitleIndex,
  found: readonly Scored[],
  words: readonly WordMatches[],
): SearchHit[] {
  const isHit = (word: string): boolean => {
    const number = index.wordNumbers.get(word) ?? -1;
    return words.some((matches) => matches.has(number));
  };
  return found.flatMap(({ title, score }) => {
    const answer = index.titles[title];
    return answer ? [{ ...answer, score, ranges: headlineRanges(answer.headline, isHit) }] : [];
  });
}
