import type { Article } from '../article/article.ts';
import { textAt } from '../article/text-at.ts';
import { fold } from '../language/fold.ts';
import { sentenceFinder } from '../language/sentences.ts';
import { inSentence } from './person-quotes.ts';
import type { StoryPerson, StoryQuote, StoryStep } from './story.ts';

/** What a story needs of an article, whatever else is in the story. */
export type StoryPart = Omit<StoryStep, 'people' | 'quotes' | 'said'> & {
  readonly people: readonly StoryPerson[];
  readonly quotes: readonly PartQuote[];
};

/** A quote of a part: its words folded, to know them again; and the quote itself, where it is known who speaks. */
export type PartQuote = { readonly words: string; readonly quote?: StoryQuote };

/** The part of an article in its story; only what has a date of publication is ever in one. */
export function storyPart(article: Article): StoryPart {
  const { slug, headline, datePublished, dateImported, inLanguage, body, people } = article;
  const speakers = new Map(people.map(({ id, name, role }) => [id, personOf(id, name, role)]));
  const sentenceAround = sentenceFinder(inLanguage);
  return {
    slug,
    headline,
    datePublished: datePublished ?? dateImported,
    inLanguage,
    people: [...speakers.values()],
    quotes: article.quotes.flatMap((found) => {
      const text = textAt(body, found);
      if (text === undefined) return [];
      const words = fold(text.slice(found.start, found.end));
      const speaker = found.speaker === null ? undefined : speakers.get(found.speaker);
      const quote = speaker && { speaker, ...inSentence(text, found, sentenceAround) };
      return [{ words, ...(quote && { quote }) }];
    }),
  };
}

function personOf(id: string, name: string, role: string | undefined): StoryPerson {
  return { id, name, ...(role !== undefined && { role }) };
}
