import type { Article, IsoDate, StoryNeighbour, StoryPlace } from '../article/article.ts';

/** What an article says of the one beside it in a story. */
export function storyNeighbour({
  slug,
  headline,
  datePublished,
}: {
  readonly slug: string;
  readonly headline: string;
  readonly datePublished?: IsoDate;
}): StoryNeighbour {
  return { slug, headline, ...(datePublished !== undefined && { datePublished }) };
}

/** The article at its place in a story, or in none. */
export function atStoryPlace(article: Article, place: StoryPlace | undefined): Article {
  const { story: _former, ...rest } = article;
  return place ? { ...rest, story: place } : rest;
}
