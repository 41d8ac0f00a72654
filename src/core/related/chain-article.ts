import type { StoryFeatures } from './story-features.ts';

/** What a chain is made by of an article: when it was published (ms since 1970), what it is about, whom it links to. */
export type ChainArticle = {
  readonly time: number;
  readonly features: StoryFeatures;
  /** The slugs that an editor's links in it lead to. */
  readonly links: readonly string[];
};
