import type { Attempt } from './plan-search.ts';
import type { WordMatches } from './word-matches.ts';

/** The numbers of the documents that have a word, ascending. Documents are numbered from 0, the newest first. */
export type PostingsOf = (word: number) => Uint32Array;

/**
 * The documents that have enough of a query's words, in no order, and how well each fits, from 0 to 1, by its number.
 * Views of what the matcher works with: good until it is asked again.
 */
export type Matched = {
  readonly documents: Uint32Array;
  readonly fits: Float32Array;
};

/** Matches one attempt after another against the same documents. */
export type Matcher = (attempt: Attempt, postingsOf: PostingsOf) => Matched;

/** A word of the query: the lists of its matches with how well they fit, the best first, and what it weighs. */
type Wanted = {
  readonly lists: readonly (readonly [documents: Uint32Array, fit: number])[];
  readonly postings: number;
  readonly rarity: number;
};

/**
 * A matcher that finds, of so many documents, those with the most of an attempt's words, at least `atLeast`. How well
 * one fits is the mean fit of the words, each weighed by its rarity: the idf of BM25 (Robertson and Zaragoza, *The
 * Probabilistic Relevance Framework*, 2009). The rarest words are looked at first, so that the long lists only confirm.
 * It takes 10 bytes a document, kept since new arrays for each key that is typed would cost more; the time is linear in
 * the postings. An attempt without words finds every document.
 */
export function createMatcher(documents: number): Matcher {
  const fits = new Float32Array(documents);
  /** How many of the query's words each document has. */
  const counts = new Uint8Array(documents);
  /** The last of the query's words, from 1, that each document has. */
  const seen = new Uint8Array(documents);
  /** The documents that have any of the words. */
  const met = new Uint32Array(documents);
  return ({ words, atLeast }, postingsOf) => {
    counts.fill(0);
    seen.fill(0);
    const wanted = words
      .map((matches) => wantedOf(documents, matches, postingsOf))
      .toSorted((one, other) => one.postings - other.postings);
    const all = wanted.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
    let size = 0;
    for (const [at, { lists, rarity }] of wanted.entries()) {
      const least = at - words.length + atLeast;
      for (const [postings, share] of lists) {
        const fit = (rarity / all) * share;
        for (let place = 0; place < postings.length; place++) {
          const document = postings[place] ?? 0;
          const count = counts[document] ?? 0;
          if (count < least || seen[document] === at + 1) continue;
          seen[document] = at + 1;
          counts[document] = count + 1;
          if (count === 0) met[size++] = document;
          fits[document] = count === 0 ? fit : (fits[document] ?? 0) + fit;
        }
      }
    }
    if (words.length === 0) for (fits.fill(1); size < documents; size++) met[size] = size;
    return { documents: withMost(met.subarray(0, size), counts, atLeast), fits };
  };
}

/** Those of some documents that have the most words, moved to the front. */
function withMost(documents: Uint32Array, counts: Uint8Array, atLeast: number): Uint32Array {
  let most = atLeast;
  for (let at = 0; at < documents.length; at++)
    most = Math.max(most, counts[documents[at] ?? 0] ?? 0);
  let kept = 0;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    if (counts[document] === most) documents[kept++] = document;
  }
  return documents.subarray(0, kept);
}

/**
 * The lists of a word's matches, and the idf of the query's word: by how many documents have it, or, where none has
 * the word itself, any that it stands for.
 */
function wantedOf(documents: number, matches: WordMatches, postingsOf: PostingsOf): Wanted {
  const lists = Array.from(matches, ([word, fit]) => [postingsOf(word), fit] as const).toSorted(
    ([, one], [, other]) => other - one,
  );
  const postings = lists.reduce((sum, [{ length }]) => sum + length, 0);
  const [first, fit] = lists[0] ?? [];
  const having = Math.min((fit === 1 && first?.length) || postings, documents);
  const rarity = Math.log(1 + (documents - having + 0.5) / (having + 0.5));
  return { lists, postings, rarity };
}
