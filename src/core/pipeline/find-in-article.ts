import type { Draft, Person, Quote } from '../article/article.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { storySubjects, type StorySubjects } from '../related/story-features.ts';

/** What an article says by itself, whatever its edition: much reading, and little that is found. */
export type FoundInArticle = {
  readonly quotes: readonly Quote[];
  /** Those who speak, under ids of the article's own. */
  readonly people: readonly Person[];
  readonly subjects: StorySubjects;
};

/** Finds the quotes of an article, who speaks in them, and what it is about. */
export function findInArticle(draft: Draft): FoundInArticle {
  const { quotes, people } = findQuotes(draft);
  const speakers = new Set(quotes.map((quote) => quote.speaker));
  const heard = people.filter((person) => speakers.has(person.id));
  return { quotes, people: heard, subjects: storySubjects({ ...draft, people: heard }) };
}
