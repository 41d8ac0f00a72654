import type { PartQuote, StoryPart } from './story-part.ts';
import type { Story, StoryPerson, StoryQuote, StoryStep } from './story.ts';

/** How many quotes a step shows. */
const MOST_SAID = 2;

/** A story from its parts, the oldest first: what each of them has that those before it have not. */
export function tellStory(
  parts: readonly [StoryPart, ...StoryPart[]],
  title: Pick<Story, 'title' | 'inLanguage'>,
): Story {
  const met = new Set<string>();
  const heard = new Set<string>();
  const steps = parts.map((part): StoryStep => {
    const people = part.people.filter(({ id }) => !met.has(id));
    const quotes = part.quotes.filter(({ words }) => !heard.has(words));
    for (const { id } of people) met.add(id);
    for (const { words } of quotes) heard.add(words);
    const { slug, headline, datePublished, inLanguage } = part;
    const said = someOf(quotes, people);
    return { slug, headline, datePublished, inLanguage, people, quotes: quotes.length, said };
  });
  return { slug: parts[0].slug, ...title, steps };
}

/** The first words of each who is new, whole sentences before fragments; where nobody is, the longest quote. */
function someOf(quotes: readonly PartQuote[], people: readonly StoryPerson[]): StoryQuote[] {
  const named = quotes.flatMap(({ quote }) => quote ?? []);
  const speeches = named.filter(({ kind }) => kind === 'speech');
  const firsts = people.flatMap(
    ({ id }) =>
      speeches.find(({ speaker }) => speaker.id === id) ??
      named.find(({ speaker }) => speaker.id === id) ??
      [],
  );
  if (firsts.length > 0) return firsts.slice(0, MOST_SAID);
  const longest = (speeches.length > 0 ? speeches : named).toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  return longest.slice(0, 1);
}
