import type { IsoDate, RelatedStory } from '../article/article.ts';
import { foldName } from '../language/fold-name.ts';
import type { IndexedStory, RelatedIndex, StoryTopic, Topic } from './related-index.ts';
import type { StoryFeatures } from './story-features.ts';

/** How many at most, and the slugs that are not wanted, such as those that the editor links to already. */
export type RelatedOptions = { readonly limit: number; readonly exclude?: Iterable<string> };

/** What it is worth to share a topic of each kind that no other story has. */
const WORTH: Record<Topic['kind'], number> = { person: 1, name: 1, shortName: 0.6, word: 0.4 };
/** Below this nothing is related: less than one rare full name, or three rare words. */
const FLOOR = 0.85;
/** How many of the best by the rarer topics are looked at closely, for each one wanted. */
const LOOKED_AT = 8;
/** Half of the score fades, and half of what fades is gone after so many days. */
const HALF_LIFE = 90;
const DAY = 86_400_000;

/** A topic of the story that is asked for, with what sharing it is worth. */
type Weighed = StoryTopic & {
  readonly worth: number;
  readonly folded: string;
  /** The words of a person's or another name. */
  readonly words: readonly string[];
};
type Scored = { readonly story: IndexedStory; readonly score: number; readonly why: string };

/**
 * The stories most related to one, best first. The score adds up the topics that both have, each worth its idf
 * (K. Spärck Jones, *A statistical interpretation of term specificity*, 1972) as a share of the highest there is,
 * `ln(1 + N / n) / ln(1 + N / 2)`, short names and plain words less; times a decay in time, from 1 to ½ with a
 * half-life of 90 days. A word of a shared name does not count again. Stories under a floor before the decay, the story itself and
 * others with its headline are left out. `why` is the weightiest shared topic, a person or a name before a word.
 */
export function relatedStories(
  index: RelatedIndex,
  features: StoryFeatures,
  options: RelatedOptions,
): RelatedStory[] {
  const topics = weigh(index, features);
  const unwanted = new Set([features.slug, ...(options.exclude ?? [])]);
  const scored: Scored[] = [];
  for (const story of candidates(topics, options.limit * LOOKED_AT)) {
    const result = unwanted.has(story.slug) ? undefined : score(topics, features, story);
    if (result) scored.push(result);
  }
  return distinct(scored.toSorted(byScore), features.headline, options.limit).map(relatedStory);
}

function weigh(index: RelatedIndex, features: StoryFeatures): Map<Topic, Weighed> {
  const all = Math.max(index.count(), 2);
  const highest = Math.log(1 + all / 2);
  const weighed = new Map<Topic, Weighed>();
  for (const { topic, label } of index.topicsOf(features)) {
    const idf = Math.log(1 + all / Math.max(topic.count, 2)) / highest;
    const folded = foldName(label);
    const words = topic.kind === 'word' ? [] : folded.split(' ');
    weighed.set(topic, { topic, label, worth: WORTH[topic.kind] * idf, folded, words });
  }
  return weighed;
}

/** Room to add up worths in, by the numbers of stories; zero but for the time of a question. */
let sums = new Float64Array(1024);

/** The stories that share the most by topics that are not too common: a rough score that costs little. */
function candidates(topics: ReadonlyMap<Topic, Weighed>, most: number): IndexedStory[] {
  const met: IndexedStory[] = [];
  for (const [{ stories }, { worth }] of topics) {
    for (const story of stories) {
      const { number } = story;
      if (number >= sums.length) sums = withRoomFor(sums, number);
      const sum = sums[number] ?? 0;
      if (sum === 0) met.push(story);
      sums[number] = sum + worth;
    }
  }
  const found: [IndexedStory, number][] = [];
  for (const story of met) {
    const sum = sums[story.number] ?? 0;
    sums[story.number] = 0;
    if (sum >= FLOOR) found.push([story, sum]);
  }
  found.sort(([a, one], [b, other]) => other - one || newestFirst(a, b));
  return found.slice(0, most).map(([story]) => story);
}

function withRoomFor(
  numbers: Float64Array<ArrayBuffer>,
  number: number,
): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * number);
  larger.set(numbers);
  return larger;
}

function score(
  topics: ReadonlyMap<Topic, Weighed>,
  features: StoryFeatures,
  story: IndexedStory,
): Scored | undefined {
  const shared = sharedTopics(topics, story);
  let sum = 0;
  let best = shared[0];
  for (const weighed of shared) {
    sum += weighed.worth;
    if (best && isMoreTelling(weighed, best)) best = weighed;
  }
  if (!best || sum < FLOOR) return undefined;
  const faded = sum * decay(features.date, story.date);
  return { story, score: faded, why: best.label };
}

/** What two stories share, in the order of the first, without the words that are part of a name that they share. */
function sharedTopics(topics: ReadonlyMap<Topic, Weighed>, story: IndexedStory): Weighed[] {
  const named = new Set<string>();
  const shared: Weighed[] = [];
  for (const [topic, weighed] of topics) {
    if (!story.topics.includes(topic) || (topic.kind === 'word' && named.has(weighed.folded)))
      continue;
    shared.push(weighed);
    for (const word of weighed.words) named.add(word);
  }
  return shared;
}

function isMoreTelling(one: Weighed, other: Weighed): boolean {
  const [isWord, otherIsWord] = [one.topic.kind === 'word', other.topic.kind === 'word'];
  return isWord === otherIsWord ? one.worth > other.worth : otherIsWord;
}

function decay(one: IsoDate, other: IsoDate): number {
  if (one === other) return 1;
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / HALF_LIFE) : 0.5;
}

const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score || newestFirst(one.story, other.story);

function newestFirst(one: IndexedStory, other: IndexedStory): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  return one.slug < other.slug ? -1 : 1;
}

/** The first of each headline, and not of the story's own: the same story told twice is no other story. */
function distinct(scored: readonly Scored[], headline: string, limit: number): Scored[] {
  const seen = new Set([foldName(headline)]);
  const first: Scored[] = [];
  for (const one of scored) {
    if (first.length === limit) break;
    const key = foldName(one.story.headline);
    if (!seen.has(key)) first.push(one);
    seen.add(key);
  }
  return first;
}

function relatedStory({ story, why }: Scored): RelatedStory {
  const { slug, headline, datePublished } = story;
  return { slug, headline, ...(datePublished !== undefined && { datePublished }), why };
}
