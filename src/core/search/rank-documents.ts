import type { Matched } from './match-documents.ts';
import type { Attempt } from './plan-search.ts';
import { topScored, type Scored } from './top-scored.ts';
import type { WordMatches } from './word-matches.ts';

/** How much nearness, brevity and freshness may add to the fit of the words: enough to order equals. */
const ADDED = { near: 0.2, short: 0.06, fresh: 0.02 } as const;
/** What words in the other order than the query's count for. */
const BACKWARDS = 0.1;
/** A document of so many words is half as short as one of a single word. */
const HALF_AS_SHORT = 12;

/**
 * Step 1, from the postings alone: the `most` best of the matching documents of an archive of so many, best first. The
 * score is the fit of the words, times 1 + 0.02 × freshness, which is 1 for the newest and nearly 0 for the oldest.
 */
export function rankByWords({ documents, fits }: Matched, all: number, most: number): Scored[] {
  const scores = new Float64Array(documents.length);
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    scores[at] = (fits[document] ?? 0) * (1 + ADDED.fresh * (1 - document / all));
  }
  return topScored(documents, scores, most);
}

/**
 * Step 2, with the words of the texts: the best of step 1 in their final order, by the score of step 1 times 1 + 0.2 ×
 * nearness + 0.06 × brevity; without words to find they stay as they are. Nearness, from 0 to 1, is how close the
 * query's words stand to each other in the text. `wordsOf` gives the words of a document by their
 * numbers, -1 for one that the lexicon does not have.
 */
export function rankByText(
  best: readonly Scored[],
  { words }: Attempt,
  wordsOf: (document: number) => ArrayLike<number>,
): readonly Scored[] {
  if (words.length === 0) return best;
  const scores = best.map(({ document, score }) => {
    const text = wordsOf(document);
    const brevity = HALF_AS_SHORT / (HALF_AS_SHORT + text.length);
    return score * (1 + ADDED.short * brevity + ADDED.near * nearness(text, words));
  });
  return topScored(
    best.map(({ document }) => document),
    scores,
    best.length,
  );
}

/**
 * How close neighbouring query words stand in the text, from 0 to 1: the mean over the pairs of 1 / distance where
 * they keep their order, a tenth of that where they do not.
 */
function nearness(text: ArrayLike<number>, words: Attempt['words']): number {
  const places = words.map((matches) => placesIn(text, matches));
  let sum = 0;
  for (let at = 1; at < words.length; at++)
    sum += closeness(places[at - 1] ?? [], places[at] ?? []);
  return sum / Math.max(1, words.length - 1);
}

function placesIn(text: ArrayLike<number>, matches: WordMatches): number[] {
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) {
    if (matches.has(text[place] ?? -1)) places.push(place);
  }
  return places;
}

function closeness(ones: readonly number[], others: readonly number[]): number {
  let closest = 0;
  for (const one of ones) {
    for (const other of others) {
      const near = other > one ? 1 / (other - one) : BACKWARDS / (one - other);
      if (one !== other && near > closest) closest = near;
    }
  }
  return closest;
}
