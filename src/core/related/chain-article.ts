import type { StoryFeatures } from './story-features.ts';

/** What a chain is made by of an article: when it was published (ms since 1970), and whom it links to. */
export type ChainArticle = {
  readonly slug: string;
  readonly time: number;
  /** The slugs that an editor's links in it lead to. */
  readonly links: readonly string[];
};

/** Gives what an article is about: there may be too many to have that of all at hand. */
export type FeaturesOf = (slug: string) => StoryFeatures | undefined;
