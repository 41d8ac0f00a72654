import type { StoryFeatures } from '../../core/related/story-features.ts';

/** Features with strings of their own: one that was cut out of a text would keep all of that text in memory. */
export function compactFeatures(features: StoryFeatures): StoryFeatures {
  return {
    ...features,
    people: features.people.map(({ id, name }) => ({ id: shared(id), name: shared(name) })),
    names: features.names.map(shared),
    words: features.words.map(shared),
  };
}

/** Words and names come again in other articles: each is kept once, up to so many. */
const MOST_SHARED = 500_000;
const known = new Map<string, string>();

function shared(text: string): string {
  const former = known.get(text);
  if (former !== undefined) return former;
  if (known.size >= MOST_SHARED) known.clear();
  const own = Buffer.from(text).toString();
  known.set(own, own);
  return own;
}
