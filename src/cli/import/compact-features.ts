import type { StoryFeatures } from '../../core/related/story-features.ts';
import { ownText } from '../own-text.ts';

/** Features with strings of their own: one that was cut out of a text would keep all of that text in memory. */
export function compactFeatures(features: StoryFeatures): StoryFeatures {
  return {
    ...features,
    headline: ownText(features.headline),
    inLanguage: sharedText(features.inLanguage),
    ...(features.datePublished !== undefined && { datePublished: ownText(features.datePublished) }),
    date: sharedText(features.date),
    people: features.people.map(({ id, name }) => ({
      id: sharedText(id),
      name: sharedText(name),
    })),
    names: features.names.map(sharedText),
    words: features.words.map(sharedText),
  };
}

/** Words and names come again in other articles: each is kept once, up to so many. */
const MOST_SHARED = 500_000;
const known = new Map<string, string>();

/** A text that is kept once for all who have it. */
export function sharedText(text: string): string {
  const former = known.get(text);
  if (former !== undefined) return former;
  if (known.size >= MOST_SHARED) known.clear();
  const own = ownText(text);
  known.set(own, own);
  return own;
}
