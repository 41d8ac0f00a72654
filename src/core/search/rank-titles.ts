import { countOf, postingsOf } from './postings.ts';
import type { TitleIndex } from './title-index.ts';
import { topScored, type Scored } from './top-scored.ts';
import type { WordMatches } from './word-matches.ts';

/** Which titles to rank: at least so many of the query's words (the more the better), and admitted by the filters. */
export type Ranking = {
  readonly limit: number;
  readonly atLeast: number;
  readonly admits: (title: number) => boolean;
};

/** How much nearness, brevity and freshness may add to the fit of the words: enough to order equals. */
const ADDED = { near: 0.08, short: 0.06, fresh: 0.04 } as const;
/** How many titles, the best by their words alone, are looked at for nearness. */
const LOOKED_AT = 200;
/** A headline of so many words is half as short as one of a single word. */
const HALF_AS_SHORT = 12;

/**
 * The titles that have the most of the words, best first. The score is the mean fit of the words, each weighed by
 * its rarity (the idf of BM25, Robertson and Zaragoza 2009), times 1 + 0.08 × the share of neighbouring query words
 * that are neighbours in the headline too + 0.06 × brevity + 0.04 × freshness, each from 0 to 1.
 */
export function rankTitles(
  index: TitleIndex,
  words: readonly WordMatches[],
  ranking: Ranking,
): Scored[] {
  const { fits, counts, titles } = fitTitles(index, words, ranking.atLeast);
  const admitted = admittedTitles(titles, counts, ranking);
  const pool = topScored(
    admitted.map((title) => ({ title, score: (fits[title] ?? 0) * plainWorth(index, title) })),
    Math.max(LOOKED_AT, ranking.limit),
    index.ages,
  );
  const near = pool.map(({ title, score }) => {
    const plain = plainWorth(index, title);
    const worth = plain + ADDED.near * nearness(postingsOf(index.wordsOfTitle, title), words);
    return { title, score: (score / plain) * worth };
  });
  return topScored(near, ranking.limit, index.ages);
}

/** For each of the titles that come into question the weighed mean fit of the words, and how many of them it has. */
function fitTitles(
  index: TitleIndex,
  words: readonly WordMatches[],
  atLeast: number,
): { fits: Float32Array; counts: Uint8Array; titles: number[] } {
  const fits = new Float32Array(index.titles.length);
  const counts = new Uint8Array(index.titles.length);
  const best = new Float32Array(index.titles.length);
  const weights = words.map((matches) => rarity(index, matches));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const mayMiss = words.length - atLeast;
  const titles: number[] = [];
  for (const [at, matches] of words.entries()) {
    const touched = bestFits(index, matches, best, (title) => at - (counts[title] ?? 0) <= mayMiss);
    const weight = (weights[at] ?? 0) / all;
    for (const title of touched) {
      if (counts[title] === 0) titles.push(title);
      fits[title] = (fits[title] ?? 0) + weight * (best[title] ?? 0);
      counts[title] = (counts[title] ?? 0) + 1;
      best[title] = 0;
    }
  }
  return { fits, counts, titles };
}

/** Notes in `best` how well each title has one of the query's words; gives the titles that have it at all. */
function bestFits(
  index: TitleIndex,
  matches: WordMatches,
  best: Float32Array,
  stillIn: (title: number) => boolean,
): number[] {
  const touched: number[] = [];
  for (const [word, fit] of matches) {
    for (const title of postingsOf(index.titlesOfWord, word)) {
      const before = best[title] ?? 0;
      if (before === 0) {
        if (!stillIn(title)) continue;
        touched.push(title);
      }
      if (fit > before) best[title] = fit;
    }
  }
  return touched;
}

/** The idf of a query's word by how many titles have it, or, where none has the word itself, any that it stands for. */
function rarity(index: TitleIndex, matches: WordMatches): number {
  let titles = 0;
  for (const [word, fit] of matches) {
    if (fit === 1) return idf(countOf(index.titlesOfWord, word), index.titles.length);
    titles += countOf(index.titlesOfWord, word);
  }
  return idf(Math.min(titles, index.titles.length), index.titles.length);
}

const idf = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** Those that have enough words and pass the filters; of these the ones with the most words. */
function admittedTitles(
  titles: readonly number[],
  counts: Uint8Array,
  { atLeast, admits }: Ranking,
): number[] {
  let most = Math.max(1, atLeast);
  let admitted: number[] = [];
  for (const title of titles) {
    const count = counts[title] ?? 0;
    if (count < most || !admits(title)) continue;
    if (count > most) admitted = [];
    most = count;
    admitted.push(title);
  }
  return admitted;
}

/** What brevity and freshness make of a title's fit. */
function plainWorth(index: TitleIndex, title: number): number {
  const short = HALF_AS_SHORT / (HALF_AS_SHORT + countOf(index.wordsOfTitle, title));
  const fresh = 1 - (index.ages[title] ?? 0) / index.titles.length;
  return 1 + ADDED.short * short + ADDED.fresh * fresh;
}

/** The share of neighbouring query words that follow each other in the title. */
function nearness(title: Uint32Array, words: readonly WordMatches[]): number {
  if (words.length < 2) return 0;
  let pairs = 0;
  for (let at = 1; at < words.length; at++) {
    const follows = title.some(
      (word, place) =>
        place > 0 && words[at]?.has(word) && words[at - 1]?.has(title[place - 1] ?? -1),
    );
    if (follows) pairs++;
  }
  return pairs / (words.length - 1);
}
