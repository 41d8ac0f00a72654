import type { IsoDate } from '../article/article.ts';
import { foldName } from '../language/fold-name.ts';
import { sharedTexts } from '../language/shared-texts.ts';
import type { FeaturesOf } from './chain-article.ts';
import { createNumberLists } from './number-lists.ts';
import { rememberedStem } from './remembered-stem.ts';
import type { StoryFeatures } from './story-features.ts';

/** Something that stories are about. A short name is a single word, often a place. */
export type Topic = {
  /** No other topic of the index has it. */
  readonly number: number;
  readonly kind: 'person' | 'name' | 'shortName' | 'word';
  /** How many stories are about it. */
  readonly count: number;
  /** The numbers of the stories about it; none where there are more than `MOST_STORIES`. */
  readonly stories: readonly number[];
};

/** A topic of more stories than this relates none of them, so that the time for a story has a bound, and the memory. */
const MOST_STORIES = 250;

/** As many stories are few. */
const FEW = 4;

/** A topic as one story writes it. */
export type StoryTopic = { readonly topic: Topic; readonly label: string };

/**
 * Stories by what they are about, to be asked with `relatedStories`. Each has a number. There may be very many: in memory
 * are only the numbers of their topics and what they are ordered by; `featuresOf` has the rest.
 */
export type RelatedIndex = {
  /** Takes in a story, of which the slug must be new. */
  readonly add: (features: StoryFeatures) => void;
  /** How many stories there are. */
  readonly count: () => number;
  /** Those topics of a story, which need not be in the index, that stories of the index have. */
  readonly topicsOf: (features: StoryFeatures) => StoryTopic[];
  readonly isAbout: (story: number, topic: Topic) => boolean;
  readonly slugOf: (story: number) => string;
  readonly dateOf: (story: number) => IsoDate;
  readonly featuresOf: FeaturesOf;
};

type OpenTopic = Topic & { count: number; stories: number[] };
type Key = { readonly key: string; readonly kind: Topic['kind']; readonly label: string };

/** An index of the given stories, no two of one slug. Adding one more takes time for its own topics only. */
export function createRelatedIndex(
  stories: Iterable<StoryFeatures>,
  featuresOf: FeaturesOf,
): RelatedIndex {
  const byKey = new Map<string, OpenTopic>();
  const topicsOfStories = createNumberLists();
  const slugs: string[] = [];
  const dates: IsoDate[] = [];
  const shared = sharedTexts();

  const topicFor = ({ key, kind }: Key): OpenTopic => {
    const topic = byKey.get(key) ?? { number: byKey.size, kind, count: 0, stories: [] };
    byKey.set(key, topic);
    return topic;
  };
  const add = (features: StoryFeatures): void => {
    const topics = storyKeys(features).map(topicFor);
    for (const topic of topics) putInto(topic, slugs.length);
    topicsOfStories.add(topics.map(({ number }) => number));
    slugs.push(features.slug);
    dates.push(shared(features.date));
  };
  // How a story writes its topics is not kept, since there may be very many stories.
  const topicsOf = (features: StoryFeatures): StoryTopic[] =>
    storyKeys(features).flatMap(({ key, label }) => {
      const topic = byKey.get(key);
      return topic ? [{ topic, label }] : [];
    });

  for (const features of stories) add(features);
  return {
    add,
    count: () => slugs.length,
    topicsOf,
    isAbout: (story, topic) => topicsOfStories.has(story, topic.number),
    slugOf: (story) => slugs[story] ?? '',
    dateOf: (story) => dates[story] ?? '',
    featuresOf,
  };
}

function putInto(topic: OpenTopic, story: number): void {
  topic.count++;
  // Lists of a few take no room for more: most topics are of few stories.
  if (topic.count <= FEW) topic.stories = [...topic.stories, story];
  else if (topic.count <= MOST_STORIES) topic.stories.push(story);
  else topic.stories = [];
}

/** What tells topics apart, each once: people by id, names by their folded words, words by their stem. */
function storyKeys({ people, names, words, inLanguage }: StoryFeatures): Key[] {
  const keys = new Map<string, Key>();
  const put = (key: string, kind: Key['kind'], label: string): void => {
    if (!keys.has(key)) keys.set(key, { key, kind, label });
  };
  for (const { id, name } of people) put(`person ${id}`, 'person', name);
  for (const name of names) {
    const key = foldName(name);
    put(`name ${key}`, key.includes(' ') ? 'name' : 'shortName', name);
  }
  for (const word of words) put(`word ${rememberedStem(foldName(word), inLanguage)}`, 'word', word);
  return [...keys.values()];
}
