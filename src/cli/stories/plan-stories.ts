import type { StoryPlace } from '../../core/article/article.ts';
import { storyNeighbour } from '../../core/edition/story-place.ts';
import type { RelatedIndex } from '../../core/related/related-index.ts';
import type { ChainArticle, FeaturesOf } from '../../core/related/chain-article.ts';
import { storyChains } from '../../core/related/story-chains.ts';
import type { FormerStories } from './former-stories.ts';

/** A story as it will be: the slugs of its articles, the oldest first. */
export type PlannedStory = readonly [string, ...string[]];

/** What becomes of the stories of an edition by a batch. */
export type StoryPlan = {
  /** The place of an article, by its slug. */
  readonly places: ReadonlyMap<string, StoryPlace>;
  /** The articles outside the batch whose own place or whose neighbours are not what they were. */
  readonly moved: readonly string[];
  /** The stories whose files have to be written. */
  readonly changed: readonly PlannedStory[];
  /** The slugs of the stories that are no more. */
  readonly gone: readonly string[];
};

/** Ties all articles of an edition into stories and says what is then otherwise than before; `isOfBatch` is asked by slug. */
export function planStories(
  articles: Iterable<ChainArticle>,
  { index, featuresOf }: { readonly index: RelatedIndex; readonly featuresOf: FeaturesOf },
  former: FormerStories,
  isOfBatch: (slug: string) => boolean,
): StoryPlan {
  const stories = storyChains(articles, index, featuresOf).flatMap((chain) => {
    const [first, ...rest] = chain.map(({ slug }) => slug);
    return first !== undefined ? [[first, ...rest] satisfies PlannedStory] : [];
  });
  const places = new Map<string, StoryPlace>();
  for (const story of stories) putPlaces(places, story, featuresOf);
  const formerPlaces = new Map([...former].flatMap(([slug, slugs]) => formerKeys(slug, slugs)));
  const known = new Set([...places.keys(), ...formerPlaces.keys()]);
  const slugs = new Set(stories.map(([slug]) => slug));
  return {
    places,
    moved: [...known].filter((slug) => {
      if (isOfBatch(slug)) return false;
      const place = places.get(slug);
      const beside = [place?.previous?.slug, place?.next?.slug];
      return (
        (place && keyOf(place)) !== formerPlaces.get(slug) ||
        beside.some((other) => other !== undefined && isOfBatch(other))
      );
    }),
    changed: stories.filter((story) => isChanged(story, former, isOfBatch)),
    gone: [...former.keys()].filter((slug) => !slugs.has(slug)),
  };
}

function putPlaces(
  places: Map<string, StoryPlace>,
  story: PlannedStory,
  featuresOf: FeaturesOf,
): void {
  const features = story.map(featuresOf);
  for (const [step, slug] of story.entries()) {
    const [previous, next] = [features[step - 1], features[step + 1]];
    places.set(slug, {
      slug: story[0],
      ...(previous && { previous: storyNeighbour(previous) }),
      ...(next && { next: storyNeighbour(next) }),
    });
  }
}

function formerKeys(story: string, slugs: readonly string[]): (readonly [string, string])[] {
  return slugs.map((slug, step) => [slug, placeKey(story, slugs[step - 1], slugs[step + 1])]);
}

const keyOf = ({ slug, previous, next }: StoryPlace): string =>
  placeKey(slug, previous?.slug, next?.slug);

const placeKey = (story: string, previous = '', next = ''): string =>
  `${previous} ${story} ${next}`;

function isChanged(
  story: PlannedStory,
  former: FormerStories,
  isOfBatch: (slug: string) => boolean,
): boolean {
  const before = former.get(story[0]);
  return (
    before?.length !== story.length ||
    story.some((slug, step) => before[step] !== slug || isOfBatch(slug))
  );
}
