import { fold } from '../language/fold.ts';
import type { RelatedIndex, Topic } from './related-index.ts';
import type { FeaturesOf } from './chain-article.ts';

/** What two articles, or an article and several, have in common. */
export type Shared = {
  /** What it is worth: from 0 to 1 for each topic, most for a person or a full name that hardly any article has. */
  readonly worth: number;
  readonly people: number;
  /** Names of two words or more. */
  readonly names: number;
  /** Words that say what it is about, those of a shared name left out. */
  readonly words: number;
};

/** Compares articles by their topics, each given by its slug. */
export type TopicComparison = {
  readonly between: (one: string, other: string) => Shared;
  readonly withAll: (one: string, others: readonly string[]) => Shared;
};

/** A name of one word is often a place, and a word is no proof of anything: both count less. */
const WORTH: Readonly<Record<Topic['kind'], number>> = {
  person: 1,
  name: 1,
  shortName: 0.6,
  word: 0.4,
};

/** Few articles say little about what is rare: they are weighed as if there were so many. */
const LEAST_ARTICLES = 50;

/** The topics of so many articles are remembered: they come by date, and are compared to others of their time. */
const MOST_KNOWN = 4_000;

type OwnTopic = { readonly worth: number; readonly label: string };

/** A comparison by the topics of an index, each worth its idf as a share of the highest there is, as in `relatedStories`. */
export function compareTopics(index: RelatedIndex, featuresOf: FeaturesOf): TopicComparison {
  const all = Math.max(index.count(), LEAST_ARTICLES);
  const highest = Math.log(1 + all / 2);
  const known = new Map<string, ReadonlyMap<Topic, OwnTopic>>();

  const idfs: number[] = [];
  const idfOf = (count: number): number =>
    (idfs[count] ??= Math.log(1 + all / Math.max(count, 2)) / highest);
  const topicsOf = (slug: string): ReadonlyMap<Topic, OwnTopic> => {
    const former = known.get(slug);
    if (former) return former;
    const topics = new Map<Topic, OwnTopic>();
    const features = featuresOf(slug);
    for (const { topic, label } of features ? index.topicsOf(features) : []) {
      topics.set(topic, { worth: WORTH[topic.kind] * idfOf(topic.count), label });
    }
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(slug, topics);
    return topics;
  };
  const folded = new Map<Topic, readonly string[]>();
  const wordsOf = (topic: Topic, label: string): readonly string[] => {
    const words = folded.get(topic) ?? fold(label).split(' ');
    folded.set(topic, words);
    return words;
  };
  const withAll = (one: string, others: readonly string[]): Shared => {
    const theirs = others.map(topicsOf);
    return sum(topicsOf(one), (topic) => theirs.some((topics) => topics.has(topic)), wordsOf);
  };
  return { between: (one, other) => withAll(one, [other]), withAll };
}

function sum(
  topics: ReadonlyMap<Topic, OwnTopic>,
  isShared: (topic: Topic) => boolean,
  wordsOf: (topic: Topic, label: string) => readonly string[],
): Shared {
  const counts = { person: 0, name: 0, shortName: 0, word: 0 };
  const named = new Set<string>();
  let worth = 0;
  // People and names come first in the order of topics.
  for (const [topic, own] of topics) {
    if (!isShared(topic)) continue;
    const words = wordsOf(topic, own.label);
    if (topic.kind === 'word' && words.some((word) => named.has(word))) continue;
    if (topic.kind !== 'word') for (const word of words) named.add(word);
    counts[topic.kind]++;
    worth += own.worth;
  }
  return { worth, people: counts.person, names: counts.name, words: counts.word };
}
