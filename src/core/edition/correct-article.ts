import type { Article, Person } from '../article/article.ts';
import { correctSpeakers, type SpeakerLookup } from './correct-speakers.ts';
import type { CorrectionRules } from './correction-rules.ts';
import { withName } from './merge-person.ts';

/**
 * An article as corrections make it: people merged, told apart and renamed, then the right speakers of its quotes. Correcting it again changes nothing; the same article where no correction is about it.
 */
export function correctArticle(
  article: Article,
  rules: CorrectionRules,
  lookUp: SpeakerLookup,
): Article {
  const identified = renamePeople(identifyPeople(article, rules), rules);
  return correctSpeakers(identified, rules, lookUp);
}

function renamePeople(article: Article, { renameOf }: CorrectionRules): Article {
  const people = article.people.map((person) => withName(person, renameOf(person.id)));
  const isRenamed = people.some((person, index) => person !== article.people[index]);
  return isRenamed ? { ...article, people } : article;
}

/** Merges and splits: everyone gets the id of whom they really are here. */
function identifyPeople(article: Article, { personIn }: CorrectionRules): Article {
  const ids = new Map<string, string>();
  const people = new Map<string, Person>();
  for (const person of article.people) {
    const { id, name } = personIn(person.id, article.slug);
    ids.set(person.id, id);
    const known = people.get(id);
    const same = id === person.id ? person : withName({ ...person, id }, { name });
    people.set(id, known ? united(known, same) : same);
  }
  if ([...ids].every(([before, after]) => before === after)) return article;
  return {
    ...article,
    people: [...people.values()],
    quotes: article.quotes.map((quote) =>
      quote.speaker === null
        ? quote
        : { ...quote, speaker: ids.get(quote.speaker) ?? quote.speaker },
    ),
  };
}

/** Two of an article's people who are one: the first, with the other's names and, where it has none, role. */
function united(one: Person, other: Person): Person {
  const names = [other.name, ...(other.aliases ?? [])];
  return withName(one, { role: one.role ?? other.role }, names);
}
