import type { IsoDate, Person, QuoteKind, Range } from '../article/article.ts';

/**
 * `stories/<slug>.json`: the articles on one matter as a timeline, the oldest first, two at least and 60 at most. Its
 * slug is that of its first article; an article is part of one story at most and names it (`Article.story`), and
 * whoever knows a former slug, the first article's of then, is led on by that article. An article more rewrites this
 * file, and of the articles only the one before it.
 */
export type Story = {
  readonly slug: string;
  /** What it is about: a full name that its headlines have, else the headline of its first article. */
  readonly title: string;
  /** The language of the title. */
  readonly inLanguage: string;
  readonly steps: readonly StoryStep[];
};

/** One article of a story, and what is new in it: what none before it in the story has. */
export type StoryStep = {
  readonly slug: string;
  readonly headline: string;
  readonly datePublished: IsoDate;
  readonly inLanguage: string;
  /** Who speaks here for the first time. */
  readonly people: readonly StoryPerson[];
  /** How many quotes are new: said by nobody before in these words. */
  readonly quotes: number;
  /** A few of them: the first of each who is new, else the longest. */
  readonly said: readonly StoryQuote[];
};

/** Someone in a story, as the article of the step has them. */
export type StoryPerson = Pick<Person, 'id' | 'name' | 'role'>;

/** A quote in the sentence that it stands in; the range is the quote's place in it. */
export type StoryQuote = Range & {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly speaker: StoryPerson;
  readonly sentence: string;
};
