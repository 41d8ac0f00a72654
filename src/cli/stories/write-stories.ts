import { editionPaths } from '../../core/edition/edition-paths.ts';
import { storyPart, type StoryPart } from '../../core/edition/story-part.ts';
import { tellStory } from '../../core/edition/tell-story.ts';
import type { FeaturesOf } from '../../core/related/chain-article.ts';
import { storyTitle } from '../../core/related/story-title.ts';
import type { SetAside } from '../storage/pack.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';
import type { StoryPlan } from './plan-stories.ts';

/** By slug the parts of articles that were at hand already: where the batch has set them aside. */
export type KnownParts = ReadonlyMap<string, SetAside<StoryPart>>;

/** Stages the stories that a batch changes, and takes away those that are no more. */
export function writeStories(
  { batch }: Session,
  plan: StoryPlan,
  known: KnownParts,
  featuresOf: FeaturesOf,
): void {
  const partOf = (slug: string): StoryPart => {
    const aside = known.get(slug);
    return aside !== undefined ? batch.takeBack(aside) : storyPart(readArticle(batch, slug));
  };
  for (const slug of plan.gone) batch.remove(editionPaths.story(slug));
  for (const [first, ...rest] of plan.changed) {
    const [features, ...others] = [first, ...rest].flatMap((slug) => featuresOf(slug) ?? []);
    if (!features) continue;
    const title = storyTitle([features, ...others]);
    const story = tellStory([partOf(first), ...rest.map(partOf)], title);
    batch.writeJson(editionPaths.story(story.slug), story);
  }
}
