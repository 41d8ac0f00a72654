import type { Article } from '../article/article.ts';
import type { EditionKnowledge } from './enrich-step.ts';

/** Gives an article's people the edition's ids, in its quotes too; names and roles stay as the article has them. */
export function adoptPeople(article: Article, edition: Pick<EditionKnowledge, 'adopt'>): Article {
  if (article.people.length === 0) return article;
  const ids = edition.adopt(article.people, article);
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...article,
    people: article.people.map((person) => ({ ...person, id: idOf(person.id) })),
    quotes: article.quotes.map((quote) =>
      quote.speaker === null ? quote : { ...quote, speaker: idOf(quote.speaker) },
    ),
  };
}
