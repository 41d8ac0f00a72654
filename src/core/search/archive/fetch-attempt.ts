import type { Attempt } from '../plan-search.ts';
import type { WordMatches } from '../word-matches.ts';
import { fetchPostings, shardsOfTerm } from './fetch-postings.ts';
import type { Waiting } from './file-cache.ts';
import type { ArchiveIndex } from './open-index.ts';
import type { FetchedAttempt } from './search-index.ts';

/** Shards of a segment that a word of the query may ask for, for all its matches, best first. */
const MOST_SHARDS = 6;

/** Fetches the shards that an attempt needs, all at once. */
export async function fetchAttempt(
  index: ArchiveIndex,
  attempt: Attempt,
  waiting: Waiting,
): Promise<FetchedAttempt> {
  const lexicon = index.lexicon();
  const words = attempt.words.map((matches) => chooseMatches(index, matches));
  const terms = words.flatMap((matches) =>
    Array.from(matches.keys(), (number) => lexicon.words[number] ?? ''),
  );
  const postings = await fetchPostings(index, terms, waiting);
  return {
    attempt: { ...attempt, words },
    postingsOf: (number) => postings.get(lexicon.words[number] ?? '') ?? new Uint32Array(),
    isComplete: words.every(({ size }, at) => size === attempt.words[at]?.size),
  };
}

/** The best matches of a word, as far as their shards are few. */
function chooseMatches(index: ArchiveIndex, matches: WordMatches): WordMatches {
  const { words, counts } = index.lexicon();
  const ordered = [...matches].toSorted(
    ([one, oneFit], [other, otherFit]) =>
      otherFit - oneFit || (counts[other] ?? 0) - (counts[one] ?? 0),
  );
  const most = MOST_SHARDS * index.manifest.segments.length;
  const shards = new Set<string>();
  const kept = ordered.filter(([word]) => {
    const more = shardsOfTerm(index, words[word] ?? '').filter((path) => !shards.has(path));
    if (shards.size + more.length > most) return false;
    for (const path of more) shards.add(path);
    return true;
  });
  return new Map(kept);
}
