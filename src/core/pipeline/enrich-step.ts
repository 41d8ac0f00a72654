import type { Article, Person, RelatedLink, RelatedStory } from '../article/article.ts';

/** What the steps ask of the edition that an article goes into. */
export type EditionKnowledge = {
  /** The edition's id for each of an article's people; who is new is registered. */
  readonly adopt: (people: readonly Person[], article: Article) => ReadonlyMap<string, string>;
  /** The slug of the article that an editor's link means, where the edition has it. */
  readonly findLinked: (link: RelatedLink) => string | undefined;
  readonly relatedTo: (article: Article) => readonly RelatedStory[];
};

/** One step from a bare article to a full one: a new article, or the same one where there is nothing to add. */
export type EnrichStep = (article: Article, edition: EditionKnowledge) => Article;
