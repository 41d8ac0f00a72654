import { foldName } from '../language/fold-name.ts';
import { rememberedStem } from './remembered-stem.ts';
import type { StoryFeatures } from './story-features.ts';

/** Something that stories are about. A short name is a single word, often a place. */
export type Topic = {
  readonly kind: 'person' | 'name' | 'shortName' | 'word';
  /** How many stories are about it. */
  readonly count: number;
  /** The stories about it, in an order that says nothing; none where there are more than `MOST_STORIES`. */
  readonly stories: readonly IndexedStory[];
};

/** A topic of more stories than this relates none of them, so that the time for a story has a bound, and the memory. */
const MOST_STORIES = 250;

/** As many stories are few. */
const FEW = 4;

/** A topic as one story writes it. */
export type StoryTopic = { readonly topic: Topic; readonly label: string };

/** What others show of a story. Of very many only this is in memory, and what they are about. */
type ShownStory = Pick<StoryFeatures, 'slug' | 'headline' | 'datePublished' | 'date'>;

/** A story and what it is about. */
export type IndexedStory = ShownStory & {
  /** No other story of the index has it. */
  readonly number: number;
  readonly topics: readonly Topic[];
};

/** Stories by what they are about, to be asked with `relatedStories`. It changes by `add` and `remove`. */
export type RelatedIndex = {
  /** Takes a story in; one with the same slug is replaced. */
  readonly add: (features: StoryFeatures) => void;
  /** Takes a story out; whether it was there. */
  readonly remove: (slug: string) => boolean;
  /** How many stories there are. */
  readonly count: () => number;
  /** Those topics of a story, which need not be in the index, that stories of the index have. */
  readonly topicsOf: (features: StoryFeatures) => StoryTopic[];
};

type OpenTopic = {
  readonly key: string;
  readonly kind: Topic['kind'];
  count: number;
  stories: Story[];
};
type Story = IndexedStory & { readonly topics: readonly OpenTopic[] };
type Key = { readonly key: string; readonly kind: Topic['kind']; readonly label: string };

/** An index of the given stories. Adding or removing one takes time for its own topics only. */
export function createRelatedIndex(stories: Iterable<StoryFeatures> = []): RelatedIndex {
  const bySlug = new Map<string, Story>();
  const byKey = new Map<string, OpenTopic>();
  let next = 0;

  const topicFor = ({ key, kind }: Key): OpenTopic => {
    const topic = byKey.get(key) ?? { key, kind, count: 0, stories: [] };
    byKey.set(key, topic);
    return topic;
  };
  const storiesAbout = (topic: OpenTopic): Story[] =>
    [...bySlug.values()].filter(({ topics }) => topics.includes(topic));
  const remove = (slug: string): boolean => {
    const story = bySlug.get(slug);
    bySlug.delete(slug);
    for (const topic of story?.topics ?? []) {
      topic.count--;
      if (topic.count === MOST_STORIES) topic.stories = storiesAbout(topic);
      else takeOut(topic.stories, story);
      if (topic.count === 0) byKey.delete(topic.key);
    }
    return story !== undefined;
  };
  const add = (features: StoryFeatures): void => {
    remove(features.slug);
    const topics = storyKeys(features).map(topicFor);
    const { slug, headline, datePublished, date } = features;
    const published = datePublished !== undefined && { datePublished };
    const story = { number: next++, slug, headline, ...published, date, topics };
    for (const topic of topics) putInto(topic, story);
    bySlug.set(slug, story);
  };
  // How a story writes its topics is not kept, since there may be very many stories.
  const topicsOf = (features: StoryFeatures): StoryTopic[] =>
    storyKeys(features).flatMap(({ key, label }) => {
      const topic = byKey.get(key);
      return topic ? [{ topic, label }] : [];
    });

  for (const features of stories) add(features);
  return { add, remove, count: () => bySlug.size, topicsOf };
}

function putInto(topic: OpenTopic, story: Story): void {
  topic.count++;
  // Lists of a few take no room for more: most topics are of few stories.
  if (topic.count <= FEW) topic.stories = [...topic.stories, story];
  else if (topic.count <= MOST_STORIES) topic.stories.push(story);
  else topic.stories = [];
}

/** Puts the last in the place of the one that goes. */
function takeOut<Item>(list: Item[], item: Item | undefined): void {
  const last = list.pop();
  if (last === undefined || last === item) return;
  const place = list.findIndex((other) => other === item);
  if (place >= 0) list[place] = last;
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
