import type { IsoDate, RelatedStory } from '../article/article.ts';
import { foldName } from '../language/fold-name.ts';
import type { RelatedIndex, StoryTopic, Topic } from './related-index.ts';
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
type Scored = { readonly story: number; readonly score: number; readonly why: string };

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
  for (const story of candidates(index, topics, options.limit * LOOKED_AT)) {
    const isUnwanted = unwanted.has(index.slugOf(story));
    const result = isUnwanted ? undefined : score(index, topics, features, story);
    if (result) scored.push(result);
  }
  scored.sort(
    (one, other) => other.score - one.score || newestFirst(index, one.story, other.story),
  );
  return distinct(index, scored, features.headline, options.limit);
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
function candidates(
  index: RelatedIndex,
  topics: ReadonlyMap<Topic, Weighed>,
  most: number,
): number[] {
  const met: number[] = [];
  for (const [{ stories }, { worth }] of topics) {
    for (const story of stories) {
      if (story >= sums.length) sums = withRoomFor(sums, story);
      const sum = sums[story] ?? 0;
      if (sum === 0) met.push(story);
      sums[story] = sum + worth;
    }
  }
  const found: [number, number][] = [];
  for (const story of met) {
    const sum = sums[story] ?? 0;
    sums[story] = 0;
    if (sum >= FLOOR) found.push([story, sum]);
  }
  found.sort(([a, one], [b, other]) => other - one || newestFirst(index, a, b));
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
  index: RelatedIndex,
  topics: ReadonlyMap<Topic, Weighed>,
  features: StoryFeatures,
  story: number,
): Scored | undefined {
  const shared = sharedTopics(index, topics, story);
  let sum = 0;
  let best = shared[0];
  for (const weighed of shared) {
    sum += weighed.worth;
    if (best && isMoreTelling(weighed, best)) best = weighed;
  }
  if (!best || sum < FLOOR) return undefined;
  const faded = sum * decay(features.date, index.dateOf(story));
  return { story, score: faded, why: best.label };
}

/** What two stories share, in the order of the first, without the words that are part of a name that they share. */
function sharedTopics(
  index: RelatedIndex,
  topics: ReadonlyMap<Topic, Weighed>,
  story: number,
): Weighed[] {
  const named = new Set<string>();
  const shared: Weighed[] = [];
  for (const [topic, weighed] of topics) {
    const isNamed = topic.kind === 'word' && named.has(weighed.folded);
    if (isNamed || !index.isAbout(story, topic)) continue;
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

function newestFirst({ dateOf, slugOf }: RelatedIndex, one: number, other: number): number {
  const [date, otherDate] = [dateOf(one), dateOf(other)];
  if (date !== otherDate) return date < otherDate ? 1 : -1;
  return slugOf(one) < slugOf(other) ? -1 : 1;
}

/** The first of each headline, and not of the story's own: the same story told twice is no other story. */
function distinct(
  { slugOf, featuresOf }: RelatedIndex,
  scored: readonly Scored[],
  ownHeadline: string,
  limit: number,
): RelatedStory[] {
  const seen = new Set([foldName(ownHeadline)]);
  const first: RelatedStory[] = [];
  for (const { story, why } of scored) {
    if (first.length === limit) break;
    const features = featuresOf(slugOf(story));
    if (!features) continue;
    const { slug, headline, datePublished } = features;
    const key = foldName(headline);
    if (seen.has(key)) continue;
    seen.add(key);
    first.push({ slug, headline, ...(datePublished !== undefined && { datePublished }), why });
  }
  return first;
}
